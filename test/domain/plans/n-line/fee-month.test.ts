import fc from 'fast-check';
import { feeMonthOf, feeMonthsBetween } from '../../../../domain/plans/n-line/fee-month.js';
import { addDays } from '../../../../domain/time/calendar-date.js';

describe('fee months', () => {
  it.each([
    ['2025-07-03', 1, '2025-07-01', '2025-07-31'],
    ['2025-07-03', 11, '2025-06-11', '2025-07-10'],
    ['2025-07-11', 11, '2025-07-11', '2025-08-10'],
    ['2025-02-15', 31, '2025-01-31', '2025-02-27'],
    ['2025-02-28', 31, '2025-02-28', '2025-03-30'],
    ['2026-01-05', 20, '2025-12-20', '2026-01-19'],
  ])('NLH-167: with start day %2$i, %1$s lies in %3$s to %4$s', (date, startDay, from, to) => {
    expect(feeMonthOf(date, startDay)).toEqual({ from, to });
  });

  it('NLH-167: fee months follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 31 }), (offset, startDay) => {
        const date = addDays('1990-01-01', offset);
        const month = feeMonthOf(date, startDay);
        expect(month.from <= date && date <= month.to).toBe(true);
        expect(feeMonthOf(addDays(month.to, 1), startDay).from).toBe(addDays(month.to, 1));
      }),
    );
  });

  it('NLH-167: the months of a split stretch add up', () => {
    const start = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(900), fc.nat(900), start, (offset, first, second, day) => {
        const from = addDays('2018-01-01', offset);
        const cut = feeMonthOf(addDays(from, first), day).to;
        const to = addDays(cut, second);
        const rest = feeMonthsBetween(addDays(cut, 1), to, day);
        expect(feeMonthsBetween(from, to, day)).toBe(feeMonthsBetween(from, cut, day) + rest);
      }),
    );
  });
});
