import fc from 'fast-check';
import {
  addBusinessDays,
  businessCalendar,
  businessDaysBetween,
  isBusinessDay,
  onOrNextBusinessDay,
} from '../../../domain/calendar/business-calendar.js';
import { addDays, dateOfDayNumber } from '../../../domain/time/calendar-date.js';

/** The cheapest honest reading of the same question: one day after the other. */
function walk(date: string, n: number): string {
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, Math.sign(n));
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

describe('business days (AMB-04)', () => {
  it('are Monday to Friday minus national holidays minus 29 December to 3 January', () => {
    expect(isBusinessDay('2025-12-26')).toBe(true);
    expect(isBusinessDay('2025-12-29')).toBe(false);
    expect(isBusinessDay('2026-01-05')).toBe(true);
    expect(isBusinessDay('2025-07-21')).toBe(false);
    expect(isBusinessDay('2025-06-14')).toBe(false);
  });

  it('take another list of closing days, yearly or of one year', () => {
    const calendar = businessCalendar({ closingDays: ['08-13', '2025-06-10', '02-29'] });
    expect(isBusinessDay('2025-08-13', calendar)).toBe(false);
    expect(isBusinessDay('2025-06-10', calendar)).toBe(false);
    expect(isBusinessDay('2026-06-10', calendar)).toBe(true);
    expect(isBusinessDay('2025-12-30', calendar)).toBe(true);
    expect(isBusinessDay('2024-02-29', calendar)).toBe(false);
    expect(isBusinessDay('2027-03-01', calendar)).toBe(true);
  });

  it('are counted from any day, forwards and backwards, as a walk from day to day counts them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12_000, max: 29_000 }),
        fc.integer({ min: -600, max: 600 }),
        (day, n) => {
          const date = dateOfDayNumber(day);
          expect(addBusinessDays(date, n)).toBe(walk(date, n));
        },
      ),
    );
  });

  it('between two dates are those that adding them passes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12_000, max: 29_000 }),
        fc.integer({ min: 1, max: 900 }),
        (day, n) => {
          const date = dateOfDayNumber(day);
          const target = addBusinessDays(date, n);
          expect(businessDaysBetween(addDays(date, 1), addDays(target, 1))).toBe(n);
        },
      ),
    );
    expect(businessDaysBetween('2025-06-11', '2025-06-11')).toBe(0);
  });

  it('zero days from a date are the date itself, and the next business day may be the day itself', () => {
    expect(addBusinessDays('2025-06-14', 0)).toBe('2025-06-14');
    expect(onOrNextBusinessDay('2025-06-14')).toBe('2025-06-16');
    expect(onOrNextBusinessDay('2025-06-16')).toBe('2025-06-16');
  });
});
