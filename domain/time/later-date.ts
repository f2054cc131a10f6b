import type { CalendarDate } from './calendar-date.js';

/** Gives the later of two days; either one when they are the same. */
export function laterDate(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one > other) return one;
  return other;
}

/** Gives the earlier of two days; either one when they are the same. */
export function earlierDate(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one < other) return one;
  return other;
}
