import { addMonths, type CalendarDate } from '../time/calendar-date.js';

/** Counts the complete months in `[from, to)`, each counted from the original day (AMB-06); 0 when it is empty. */
export function completeMonths(from: CalendarDate, to: CalendarDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  let months = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  while (months > 0 && addMonths(from, months) > to) months -= 1;
  return Math.max(0, months);
}
