import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  addYears,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  daysOfMonth,
  endOfMonth,
  isDate,
  monthOf,
  startOfMonth,
  weekdayOf,
} from '../../../domain/time/calendar-date.js';

describe('calendar dates', () => {
  it.each(['2025-02-29', '2025-04-31', '2025-00-10', '2025-13-01', '2025-1-01', 'today', ''])(
    '%p is no date',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it('agrees with the UTC calendar on every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -70_000, max: 80_000 }), (dayNumber) => {
        const utc = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDayNumber(dayNumber)).toBe(utc);
        expect(dayNumberOf(utc)).toBe(dayNumber);
        expect(isDate(utc)).toBe(true);
        expect(weekdayOf(utc) % 7).toBe(new Date(dayNumber * 86_400_000).getUTCDay());
      }),
    );
  });

  it('clamps months and years to the end of a shorter month and never chains (AMB-06)', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-03-31', -13)).toBe('2024-02-29');
    expect(addYears('2024-02-29', 2)).toBe('2026-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('moves a deadline with its date: the earlier date never has the later deadline', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.nat(400),
        fc.integer({ min: -60, max: 60 }),
        (day, later, months) => {
          const [a, b] = [dateOfDayNumber(day), dateOfDayNumber(day + later)];
          expect(addMonths(a, months) <= addMonths(b, months)).toBe(true);
          expect(daysBetween(a, b)).toBe(later);
          expect(addDays(a, later)).toBe(b);
        },
      ),
    );
  });

  it('knows months', () => {
    expect(monthOf('2025-06-11')).toBe('2025-06');
    expect(startOfMonth('2025-06')).toBe('2025-06-01');
    expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(daysOfMonth('2025-02')).toBe(28);
    expect(addMonthsToMonth('2025-11', 3)).toBe('2026-02');
  });
});
