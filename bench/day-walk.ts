import { japaneseHolidays } from '../domain/calendar/japanese-holidays.js';
import { yearOfDayNumber } from '../domain/time/calendar-date.js';

const YEAR_END = new Set(['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']);

/** Every closed day of a span of years as one set, so that the walk below pays one look-up per day. */
export function closedDays(fromDay: number, toDay: number): Set<number> {
  const closed = new Set<number>();
  for (let year = yearOfDayNumber(fromDay); year <= yearOfDayNumber(toDay); year += 1) {
    for (const day of japaneseHolidays(year)) closed.add(day);
  }
  for (let day = fromDay; day <= toDay; day += 1) {
    if (YEAR_END.has(new Date(day * 86_400_000).toISOString().slice(5, 10))) closed.add(day);
  }
  return closed;
}

/** Walks from day to day until so many business days have passed: the cheapest honest alternative to year tables. */
export function walkBusinessDays(from: number, n: number, closed: ReadonlySet<number>): number {
  let day = from;
  for (let left = n; left > 0; ) {
    day += 1;
    if ((day + 3) % 7 < 5 && !closed.has(day)) left -= 1;
  }
  return day;
}

/** Walks from day to day and adds the open minutes of a five-day window between two midnights. */
export function walkOpenMinutes(fromDay: number, toDay: number, perDay: number): number {
  let minutes = 0;
  for (let day = fromDay; day < toDay; day += 1) {
    if ((day + 3) % 7 < 5) minutes += perDay;
  }
  return minutes;
}
