// The one place that knows where holiday data come from; the deep path avoids the package's date formatting.
import published from '@holiday-jp/holiday_jp/lib/holidays.js';
import { dayNumberOf } from '../time/calendar-date.js';
import { statutoryHolidays } from './statutory-holidays.js';

/** The package's table ends with this year; later years follow the law in force. */
const LAST_PUBLISHED_YEAR = 2050;

const byYear = new Map<number, readonly number[]>();
let publishedByYear: Map<number, number[]> | undefined;

function publishedYears(): Map<number, number[]> {
  const years = new Map<number, number[]>();
  for (const date of Object.keys(published)) {
    const year = Number(date.slice(0, 4));
    const days = years.get(year) ?? [];
    days.push(dayNumberOf(date));
    years.set(year, days);
  }
  return years;
}

/** Gives the national holidays of a year, substitute and in-between days included, as day numbers since 1970-01-01 (AMB-04). */
export function japaneseHolidays(year: number): readonly number[] {
  const known = byYear.get(year);
  if (known) return known;
  publishedByYear ??= publishedYears();
  const days =
    year > LAST_PUBLISHED_YEAR ? statutoryHolidays(year) : (publishedByYear.get(year) ?? []);
  byYear.set(year, days);
  return days;
}

/** Decides whether a Tokyo date is a national holiday. */
export function isNationalHoliday(date: string): boolean {
  return japaneseHolidays(Number(date.slice(0, 4))).includes(dayNumberOf(date));
}
