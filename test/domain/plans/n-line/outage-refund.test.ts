import fc from 'fast-check';
import { nlineOutageRefund } from '../../../../domain/plans/n-line/outage-refund.js';
import { formatInstant, instantAt } from '../../../../domain/time/instant.js';

const outage = (knownAt: string, restoredAt: string, more = {}) => ({
  monthlyFee: 5_200,
  knownAt: `${knownAt}:00+09:00`,
  restoredAt: `${restoredAt}:00+09:00`,
  ...more,
});

describe('the refund of an N-Line outage', () => {
  it('NLH-58: 54 hours in May are two days: ¥335 (G-N18)', () => {
    expect(nlineOutageRefund(outage('2025-05-10T09:00', '2025-05-12T15:00'))).toMatchObject({
      eligible: true,
      days: 2,
      credit: 335,
      lines: [{ month: '2025-05', days: 2, daysInMonth: 31 }],
    });
  });

  it('NLH-58: 23 h 59 min give nothing, exactly 24 h give one day (G-N19)', () => {
    const known = '2025-05-10T09:00';
    expect(nlineOutageRefund(outage(known, '2025-05-11T08:59'))).toMatchObject({ days: 0 });
    expect(nlineOutageRefund(outage(known, '2025-05-11T09:00'))).toMatchObject({ days: 1 });
  });

  it('NLH-60: read as "beyond 24 hours", exactly 24 hours do not count', () => {
    const policy = { nlineOutageThreshold: 'beyond-24-hours' } as const;
    const day = outage('2025-05-10T09:00', '2025-05-11T09:00');
    expect(nlineOutageRefund(day, policy)).toMatchObject({ eligible: false });
  });

  it('NLH-60: read as granted on request, nothing is credited before the customer asks', () => {
    const policy = { nlineOutageCredit: 'on-request' } as const;
    const twoDays = outage('2025-05-10T09:00', '2025-05-12T15:00');
    expect(nlineOutageRefund(twoDays, policy)).toMatchObject({
      eligible: false,
      because: ['NLH-60'],
    });
    expect(nlineOutageRefund({ ...twoDays, requested: true }, policy)).toMatchObject({
      credit: 335,
    });
  });

  it('NLH-58: each day is priced in the month in which it begins', () => {
    const refund = nlineOutageRefund({
      ...outage('2025-02-28T12:00', '2025-03-02T12:00'),
      monthlyFee: 8_680,
    });
    expect(refund).toMatchObject({ days: 2, credit: 310 + 280 });
  });

  it('NLH-58: excluded minutes shorten the outage', () => {
    const shortened = outage('2025-05-10T09:00', '2025-05-12T09:00', { excludedMinutes: 1 });
    expect(nlineOutageRefund(shortened)).toMatchObject({ days: 1 });
    const nothing = outage('2025-05-10T09:00', '2025-05-12T09:00', { excludedMinutes: 9_999 });
    expect(nlineOutageRefund(nothing)).toMatchObject({ eligible: false, credit: 0 });
  });

  it('NLH-59: five hours of gross negligence in May give ¥35 without a threshold (G-N20)', () => {
    const negligent = outage('2025-05-10T09:00', '2025-05-10T14:00', { grossNegligence: true });
    expect(nlineOutageRefund(negligent)).toMatchObject({
      eligible: true,
      credit: 35,
      because: ['NLH-59'],
    });
  });

  it('NLH-59: a grossly negligent outage of whole days costs as much as an ordinary one', () => {
    fc.assert(
      fc.property(
        fc.nat(9_000),
        fc.integer({ min: 1, max: 90 }),
        fc.nat(400_000),
        (from, days, fee) => {
          const knownAt = instantAt('2015-01-01', '00:00') + from * 86_400_000;
          const span = {
            monthlyFee: fee,
            knownAt: formatInstant(knownAt),
            restoredAt: formatInstant(knownAt + days * 86_400_000),
          };
          const ordinary = nlineOutageRefund(span);
          const negligent = nlineOutageRefund({ ...span, grossNegligence: true });
          expect(ordinary).toMatchObject({
            days,
            credit: 'credit' in negligent && negligent.credit,
          });
        },
      ),
    );
  });

  it('NLH-58: an outage that ends before it was known is refused', () => {
    expect(nlineOutageRefund(outage('2025-05-10T09:00', '2025-05-10T08:59'))).toMatchObject({
      code: 'RESTORED_BEFORE_KNOWN',
      field: 'restoredAt',
    });
  });

  it('NLH-58: an instant without offset is refused', () => {
    const local = { monthlyFee: 5_200, knownAt: '2025-05-10T09:00:00', restoredAt: 'tomorrow' };
    expect(nlineOutageRefund(local)).toMatchObject({ code: 'INVALID_INPUT', field: 'knownAt' });
  });
});
