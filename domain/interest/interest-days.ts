import { addDays, type CalendarDate, daysBetween } from '../time/calendar-date.js';

/**
 * Counts the days from `from` to before `to`, apart by the length of their year, because a reading
 * divides the days of a leap year by 366 (AMB-28).
 */
export function daysByYearLength(
  from: CalendarDate,
  to: CalendarDate,
): { common: number; leap: number } {
  const split = { common: 0, leap: 0 };
  for (let first = from; first < to; ) {
    const newYear = `${String(Number(first.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
    const end = newYear < to ? newYear : to;
    const isLeap = daysBetween(`${first.slice(0, 4)}-01-01`, newYear) === 366;
    split[isLeap ? 'leap' : 'common'] += daysBetween(first, end);
    first = end;
  }
  return split;
}

/** Gives the first day that bears interest: the day after the due date in all four documents. */
export function firstInterestDay(dueOn: CalendarDate): CalendarDate {
  return addDays(dueOn, 1);
}
