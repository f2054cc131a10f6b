import fc from 'fast-check';
import {
  creditApplicationBy,
  firstCreditMonth,
  paygOutageCredit,
} from '../../../domain/credit/payg-outage-credit.js';
import type { PolicySettings } from '../../../domain/policies/policy-table.js';
import { resolvePolicy } from '../../../domain/policies/resolve-policy.js';
import { parseInstant } from '../../../domain/time/instant.js';
import { tokyoMinuteOf } from '../../../domain/time/tokyo.js';

const minuteOf = (text: string) => tokyoMinuteOf(parseInstant(`${text}:00+09:00`) ?? Number.NaN);

function credit(
  knownAt: string,
  restoredAt: string,
  basicFee: number,
  more: {
    excluded?: [string, string][];
    excludedMinutes?: number;
    policy?: Partial<PolicySettings>;
  } = {},
) {
  const excluded = (more.excluded ?? []).map(([from, to]) => ({
    from: minuteOf(from),
    to: minuteOf(to),
  }));
  const { excludedMinutes = 0 } = more;
  return paygOutageCredit(
    { from: minuteOf(knownAt), to: minuteOf(restoredAt), basicFee, excluded, excludedMinutes },
    resolvePolicy(more.policy),
  );
}

describe('the credit for an outage', () => {
  it('PAYG-28: one minute under 240 hours gives nothing (G-P05)', () => {
    expect(credit('2025-04-03T10:00', '2025-04-13T09:59', 300_000)).toMatchObject({
      eligible: false,
      days: 0,
      credit: 0,
    });
  });

  it('PAYG-28: exactly 240 hours give all ten days (G-P06)', () => {
    expect(credit('2025-04-03T10:00', '2025-04-13T10:00', 300_000)).toMatchObject({
      eligible: true,
      days: 10,
      credit: 100_000,
    });
  });

  it('PAYG-28: complete 24-hour units count, a started one does not (G-P07)', () => {
    expect(credit('2025-04-03T10:00', '2025-04-15T15:00', 300_000)).toMatchObject({
      days: 12,
      credit: 120_000,
    });
  });

  it('PAYG-28: the other reading counts calendar days down from midnight to midnight (G-P07b, AMB-25)', () => {
    const policy = { outageDayCount: 'calendar-days' } as const;
    expect(credit('2025-04-03T10:00', '2025-04-15T15:00', 300_000, { policy })).toMatchObject({
      eligible: true,
      days: 11,
    });
  });

  it('PAYG-28: the threshold read as calendar days needs ten whole ones (AMB-25)', () => {
    const policy = { outageThreshold: 'calendar-days' } as const;
    expect(credit('2025-04-03T10:00', '2025-04-13T23:59', 300_000, { policy })).toMatchObject({
      eligible: false,
    });
    expect(credit('2025-04-03T10:00', '2025-04-14T00:00', 300_000, { policy })).toMatchObject({
      eligible: true,
    });
    expect(credit('2025-04-03T00:00', '2025-04-13T00:00', 300_000, { policy })).toMatchObject({
      eligible: true,
    });
  });

  it('PAYG-28: each day is priced in the month in which it begins (G-P08)', () => {
    expect(credit('2025-04-25T08:00', '2025-05-07T08:00', 310_000)).toMatchObject({
      days: 12,
      credit: 122_000,
      lines: [
        { month: '2025-04', days: 6, daysInMonth: 30 },
        { month: '2025-05', days: 6, daysInMonth: 31 },
      ],
    });
  });

  it('PAYG-28: other readings price a thirtieth, or only the days after the tenth (AMB-26)', () => {
    const [from, to] = ['2025-05-03T10:00', '2025-05-15T15:00'];
    const thirtieth = { outageDayRate: 'thirtieth' } as const;
    expect(credit(from, to, 310_000, { policy: thirtieth })).toMatchObject({ credit: 124_000 });
    const afterTenth = { outageCreditedDays: 'after-tenth' } as const;
    expect(credit(from, to, 310_000, { policy: afterTenth })).toMatchObject({
      days: 2,
      credit: 20_000,
    });
  });

  it('PAYG-33: excluded time is taken off before the ten days are counted (G-P09)', () => {
    const gross245 = ['2025-04-03T10:00', '2025-04-13T15:00'] as const;
    expect(credit(...gross245, 300_000, { excludedMinutes: 360 })).toMatchObject({
      eligible: false,
    });
    const excluded: [string, string][] = [['2025-04-05T00:00', '2025-04-05T06:00']];
    expect(credit(...gross245, 300_000, { excluded })).toMatchObject({ eligible: false });
    expect(credit('2025-04-03T10:00', '2025-04-13T16:00', 300_000, { excluded })).toMatchObject({
      eligible: true,
      days: 10,
    });
  });

  it('PAYG-33: a minute excluded for two reasons is taken off once', () => {
    const excluded: [string, string][] = [
      ['2025-04-05T00:00', '2025-04-05T06:00'],
      ['2025-04-05T03:00', '2025-04-05T06:00'],
    ];
    expect(credit('2025-04-03T10:00', '2025-04-13T16:00', 300_000, { excluded })).toMatchObject({
      eligible: true,
    });
  });

  it('PAYG-33: a stretch inside a longer one takes nothing more off', () => {
    const excluded: [string, string][] = [
      ['2025-04-05T00:00', '2025-04-05T06:00'],
      ['2025-04-05T01:00', '2025-04-05T02:00'],
    ];
    const [from, to] = ['2025-04-03T10:00', '2025-04-13T16:00'];
    expect(credit(from, to, 300_000, { excluded })).toMatchObject({ eligible: true });
    expect(credit(from, '2025-04-13T15:59', 300_000, { excluded })).toMatchObject({
      eligible: false,
    });
  });

  it('PAYG-28: an excluded gap moves the days behind it and does not start the count again (AMB-27)', () => {
    const excluded: [string, string][] = [['2025-04-24T10:00', '2025-05-10T10:00']];
    expect(credit('2025-04-20T10:00', '2025-05-16T10:00', 310_000, { excluded })).toMatchObject({
      days: 10,
      lines: [
        { month: '2025-04', days: 4 },
        { month: '2025-05', days: 6 },
      ],
    });
  });

  it.each([
    ['G-P10', '2025-04-13', '2025-05-16'],
    ['G-P11', '2025-12-18', '2026-01-19'],
  ])(
    'PAYG-30: the last day to apply is the tenth business day of the following month (%s)',
    (_, arose, by) => {
      expect(creditApplicationBy(arose)).toBe(by);
    },
  );

  it('PAYG-30: the right arises when ten days are reached, or on recovery in the other reading (AMB-27)', () => {
    const [from, to] = ['2025-04-15T10:00', '2025-05-03T10:00'];
    expect(credit(from, to, 300_000)).toMatchObject({ applyBy: '2025-05-16' });
    const policy = { outageApplicationFrom: 'recovery' } as const;
    expect(credit(from, to, 300_000, { policy })).toMatchObject({ applyBy: '2025-06-13' });
  });

  it('PAYG-30: a gap that begins when ten days are reached does not move the last day to apply', () => {
    const excluded: [string, string][] = [['2025-04-30T10:00', '2025-05-02T10:00']];
    expect(credit('2025-04-20T10:00', '2025-05-04T10:00', 300_000, { excluded })).toMatchObject({
      applyBy: creditApplicationBy('2025-04-30'),
      days: 12,
    });
  });

  it('PAYG-30: with excluded minutes of unknown place no last day is named', () => {
    expect(
      credit('2025-04-03T10:00', '2025-04-20T10:00', 300_000, { excludedMinutes: 60 }),
    ).not.toHaveProperty('applyBy');
  });

  it('PAYG-29: credits begin with the month after the outage arose', () => {
    expect(firstCreditMonth('2025-12-18')).toBe('2026-01');
  });

  it('refuses an outage that ends before it was known', () => {
    expect(credit('2025-04-03T10:00', '2025-04-03T09:59', 1)).toMatchObject({
      code: 'RESTORED_BEFORE_KNOWN',
    });
  });

  it('never credits more than the fee of the months touched, grows with the outage, and moves with its date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 25_000_000, max: 38_000_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        (from, minutes, basicFee) => {
          const policy = resolvePolicy();
          const answer = paygOutageCredit({ from, to: from + minutes, basicFee }, policy);
          const longer = paygOutageCredit({ from, to: from + minutes + 1_440, basicFee }, policy);
          if (!('eligible' in answer) || !('eligible' in longer)) throw new Error('refused');
          expect(Number.isSafeInteger(answer.credit)).toBe(true);
          expect(answer.credit <= basicFee * answer.lines.length).toBe(true);
          expect(longer.credit >= answer.credit).toBe(true);
          expect(answer.lines.reduce((sum, { days }) => sum + days, 0)).toBe(answer.days);
        },
      ),
    );
  });
});
