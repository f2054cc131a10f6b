import fc from 'fast-check';
import { lateRemovalDamages } from '../../../../domain/plans/pay-as-you-go/late-removal.js';
import {
  judgeRemovalArrangement,
  removalAgreeBy,
  removalCharge,
  removeBy,
} from '../../../../domain/plans/pay-as-you-go/removal.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays, dateOfDayNumber } from '../../../../domain/time/calendar-date.js';

describe('the removal of the equipment', () => {
  it('PAYG-60: happens within 30 days after the usage period (G-P18)', () => {
    expect(removeBy('2031-03-31', defaultPolicy)).toBe('2031-04-30');
  });

  it('PAYG-61: is arranged by the tenth business day before it (G-P19)', () => {
    expect(removalAgreeBy('2025-05-20')).toBe('2025-05-02');
    const arrangement = {
      arrangedOn: '2025-05-02',
      removeOn: '2025-05-20',
      termEndsOn: '2025-04-30',
    };
    expect(judgeRemovalArrangement(arrangement, defaultPolicy)).toMatchObject({
      late: false,
      afterRemovalPeriod: false,
    });
    expect(
      judgeRemovalArrangement({ ...arrangement, arrangedOn: '2025-05-07' }, defaultPolicy),
    ).toMatchObject({ late: true });
    const onTheLastDay = { ...arrangement, removeOn: '2025-05-30' };
    expect(judgeRemovalArrangement(onTheLastDay, defaultPolicy)).toMatchObject({
      afterRemovalPeriod: false,
    });
    expect(
      judgeRemovalArrangement({ ...arrangement, removeOn: '2025-05-31' }, defaultPolicy),
    ).toMatchObject({ afterRemovalPeriod: true });
  });

  it('PAYG-62: costs nothing by itself', () => {
    expect(removalCharge([])).toMatchObject({ removal: 0, restoration: 0 });
  });

  it('PAYG-63: damage costs its restoration less normal ageing, natural failure nothing', () => {
    expect(
      removalCharge([
        { restorationCost: 80_000, normalAgeing: 30_000, isNaturalFailure: false },
        { restorationCost: 10_000, normalAgeing: 30_000, isNaturalFailure: false },
        { restorationCost: 90_000, normalAgeing: 0, isNaturalFailure: true },
      ]),
    ).toMatchObject({ restoration: 50_000 });
  });
});

describe('a removal that the customer delays', () => {
  const late = { agreedOn: '2025-04-20', removedOn: '2025-05-08', basicFee: 930_000 };

  it("PAYG-64: costs the basic fee of each day after the agreed one, at its own month's rate (G-P20)", () => {
    expect(lateRemovalDamages(late, defaultPolicy)).toMatchObject({
      days: 18,
      damages: 550_000,
      lines: [
        { month: '2025-04', days: 10 },
        { month: '2025-05', days: 8 },
      ],
    });
  });

  it('PAYG-64: on or before the agreed day costs nothing', () => {
    expect(lateRemovalDamages({ ...late, removedOn: '2025-04-20' }, defaultPolicy)).toMatchObject({
      days: 0,
      damages: 0,
    });
    expect(lateRemovalDamages({ ...late, removedOn: '2025-04-01' }, defaultPolicy)).toMatchObject({
      days: 0,
      damages: 0,
    });
  });

  it('PAYG-64: the other reading counts from the end of the usage period, which it needs (AMB-31)', () => {
    const policy = { ...defaultPolicy, lateRemovalFrom: 'term-end' } as const;
    expect(lateRemovalDamages({ ...late, termEndsOn: '2025-03-31' }, policy)).toMatchObject({
      days: 38,
    });
    const onTheDay = { ...late, removedOn: '2025-04-20', termEndsOn: '2025-03-31' };
    expect(lateRemovalDamages(onTheDay, policy)).toMatchObject({ days: 0, damages: 0 });
    expect(lateRemovalDamages(late, policy)).toMatchObject({
      code: 'TERM_END_MISSING',
      field: 'termEndsOn',
    });
  });

  it('PAYG-64: days that remaining fees paid for are charged twice only as written', () => {
    const paid = { ...late, feesCoverUntil: '2025-04-30' };
    expect(lateRemovalDamages(paid, defaultPolicy)).toMatchObject({ days: 18 });
    const once = { ...defaultPolicy, remainingFeesAndDamages: 'fees-only' } as const;
    expect(lateRemovalDamages(paid, once)).toMatchObject({ days: 8, damages: 240_000 });
    expect(lateRemovalDamages({ ...late, feesCoverUntil: '2025-05-31' }, once)).toMatchObject({
      days: 0,
      damages: 0,
    });
  });

  it('counts as many days as lie between, and costs more with every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.nat(900),
        fc.integer({ min: 31, max: 1e9 }),
        (day, delay, basicFee) => {
          const agreedOn = dateOfDayNumber(day);
          const at = (days: number) =>
            lateRemovalDamages(
              { agreedOn, removedOn: addDays(agreedOn, days), basicFee },
              defaultPolicy,
            );
          const [now, tomorrow] = [at(delay), at(delay + 1)];
          if (!('days' in now) || !('days' in tomorrow)) throw new Error('refused');
          expect(now.days).toBe(delay);
          expect(now.lines.reduce((sum, { days }) => sum + days, 0)).toBe(delay);
          expect(tomorrow.damages).toBeGreaterThan(now.damages);
        },
      ),
    );
  });
});
