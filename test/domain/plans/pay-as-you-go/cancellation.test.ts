import fc from 'fast-check';
import {
  cancellationNoticeBy,
  decideCancellation,
  earliestCancellationMonth,
} from '../../../../domain/plans/pay-as-you-go/cancellation.js';
import {
  monthsAfter,
  remainingFees,
} from '../../../../domain/plans/pay-as-you-go/remaining-fees.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { dateOfDayNumber } from '../../../../domain/time/calendar-date.js';

const request = {
  requestedOn: '2025-07-03',
  month: '2025-10',
  termEndsOn: '2027-03-31',
  basicFee: 300_000,
};
const fromCancellationDate = { ...defaultPolicy, cancellationNotice: 'cancellation-date' } as const;

describe('a cancellation by the customer', () => {
  it('PAYG-52: is notified 90 days before the first day of its month and ends with its last (G-P14)', () => {
    expect(cancellationNoticeBy('2025-10', defaultPolicy)).toBe('2025-07-03');
    expect(decideCancellation(request, defaultPolicy)).toMatchObject({ cancelledOn: '2025-10-31' });
  });

  it('PAYG-52: the other reading counts from the day on which the contract ends (G-P14b, AMB-29)', () => {
    expect(cancellationNoticeBy('2025-10', fromCancellationDate)).toBe('2025-08-02');
    const later = { ...request, requestedOn: '2025-08-02' };
    expect(decideCancellation(later, defaultPolicy)).toMatchObject({ allowed: false });
    expect(decideCancellation(later, fromCancellationDate)).toMatchObject({ accepted: true });
  });

  it('PAYG-52: a day late it is refused, with the earliest month', () => {
    const answer = decideCancellation({ ...request, requestedOn: '2025-07-04' }, defaultPolicy);
    expect(answer).toMatchObject({
      code: 'CANCELLATION_NOTICE_LATE',
      message: expect.stringContaining('2025-11'),
    });
  });

  it('PAYG-52: is refused for a month in which the period has ended by itself', () => {
    expect(decideCancellation({ ...request, month: '2027-04' }, defaultPolicy)).toMatchObject({
      code: 'CANCELLATION_AFTER_TERM',
    });
    expect(decideCancellation({ ...request, month: '2027-03' }, defaultPolicy)).toMatchObject({
      remainingFees: 0,
    });
  });

  it('PAYG-53: the basic fees to the end of the usage period are due at once (G-P15)', () => {
    expect(decideCancellation(request, defaultPolicy)).toMatchObject({
      remainingMonths: 17,
      remainingFees: 5_100_000,
      feesDueOn: '2025-10-31',
    });
  });

  it('PAYG-53: other readings add an estimated usage fee, or charge arrears only (AMB-30)', () => {
    const end = {
      endsOn: '2025-10-31',
      termEndsOn: '2027-03-31',
      basicFee: 300_000,
      estimatedUsageFee: 50_000,
      arrears: 70_000,
    };
    expect(remainingFees(end, { remainingFees: 'basic-and-usage' })).toMatchObject({
      amount: 5_950_000,
    });
    expect(remainingFees(end, { remainingFees: 'arrears' })).toMatchObject({ amount: 70_000 });
  });

  it('PAYG-53: no month is left after the end of the usage period', () => {
    expect(monthsAfter('2027-03-31', '2027-03-31')).toBe(0);
    expect(monthsAfter('2027-04-30', '2027-03-31')).toBe(0);
    expect(monthsAfter('2025-12-31', '2026-01-15')).toBe(1);
  });

  it('PAYG-52: the earliest month is in time, and the month before it is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 30_000 }), (day) => {
        const on = dateOfDayNumber(day);
        const month = earliestCancellationMonth(on, defaultPolicy);
        expect(cancellationNoticeBy(month, defaultPolicy) >= on).toBe(true);
        const [year, number] = month.split('-').map(Number) as [number, number];
        const before =
          number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
        expect(cancellationNoticeBy(before, defaultPolicy) < on).toBe(true);
      }),
    );
  });
});
