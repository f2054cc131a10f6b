import {
  addDays,
  type CalendarDate,
  daysBetween,
  daysOfMonth,
  endOfMonth,
  monthOf,
} from '../time/calendar-date.js';

/** How many days of a stretch lie in one `YYYY-MM` month. */
export interface MonthShare {
  month: string;
  days: number;
  daysInMonth: number;
}

/** Splits `days` days from `from` on into one share a month, in order; no share is empty and the shares add up to `days`. */
export function splitByMonth(from: CalendarDate, days: number): MonthShare[] {
  const shares: MonthShare[] = [];
  let first = from;
  for (let left = days; left > 0; ) {
    const month = monthOf(first);
    const inMonth = Math.min(left, daysBetween(first, endOfMonth(first)) + 1);
    shares.push({ month, days: inMonth, daysInMonth: daysOfMonth(month) });
    first = addDays(first, inMonth);
    left -= inMonth;
  }
  return shares;
}

/** Counts dates in order by month. */
export function sharesOfDates(dates: readonly CalendarDate[]): MonthShare[] {
  const shares: MonthShare[] = [];
  for (const date of dates) {
    const month = monthOf(date);
    const last = shares.at(-1);
    if (last?.month === month) last.days += 1;
    else shares.push({ month, days: 1, daysInMonth: daysOfMonth(month) });
  }
  return shares;
}
