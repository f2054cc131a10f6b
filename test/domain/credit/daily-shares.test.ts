import fc from 'fast-check';
import { sumOfDailyShares } from '../../../domain/credit/daily-shares.js';
import { sharesOfDates, splitByMonth } from '../../../domain/credit/month-share.js';
import { addDays, dateOfDayNumber } from '../../../domain/time/calendar-date.js';

describe('daily shares of a monthly fee', () => {
  it('gives a whole month its whole fee, whatever its length', () => {
    for (const month of ['2024-02-01', '2025-02-01', '2025-04-01', '2025-05-01']) {
      const [share] = splitByMonth(month, 31);
      expect(
        share &&
          sumOfDailyShares(
            99_999,
            [{ ...share, days: share.daysInMonth }],
            'actual-month',
            'floor',
          ),
      ).toBe(99_999);
    }
  });

  it('rounds once: down, or half up', () => {
    const shares = splitByMonth('2025-05-10', 2);
    expect(sumOfDailyShares(5_200, shares, 'actual-month', 'floor')).toBe(335);
    expect(sumOfDailyShares(5_208, shares, 'actual-month', 'floor')).toBe(336);
    expect(sumOfDailyShares(31, splitByMonth('2025-04-01', 15), 'actual-month', 'half-up')).toBe(
      16,
    );
  });

  it('splits so that the days of all months add up and none is empty, as listing each day does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.integer({ min: 0, max: 900 }),
        (first, days) => {
          const from = dateOfDayNumber(first);
          const shares = splitByMonth(from, days);
          expect(shares.reduce((sum, share) => sum + share.days, 0)).toBe(days);
          expect(shares.every((share) => share.days > 0 && share.days <= share.daysInMonth)).toBe(
            true,
          );
          expect(
            sharesOfDates(Array.from({ length: days }, (_, day) => addDays(from, day))),
          ).toEqual(shares);
        },
      ),
    );
  });

  it('adds up before rounding: two parts of a stretch differ from the whole by one yen at most', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        days,
        days,
        fc.nat(3_000_000),
        (first, a, b, fee) => {
          const from = dateOfDayNumber(first);
          const price = (start: string, count: number) =>
            sumOfDailyShares(fee, splitByMonth(start, count), 'actual-month', 'floor');
          const rest = price(from, a + b) - price(from, a) - price(addDays(from, a), b);
          expect([0, 1]).toContain(rest);
        },
      ),
    );
  });
});
