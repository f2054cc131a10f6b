/** A calendar day in Tokyo, `YYYY-MM-DD`. */
export type CalendarDate = string;

const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const ERA_DAYS = 146_097;
const DAYS_TO_1970 = 719_468;

interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Gives the number of days of a month (1-12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Decides whether a text is a `YYYY-MM-DD` day that exists. */
export function isDate(text: string): boolean {
  const match = DATE_PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Counts days since 1970-01-01 for a civil day, without the process's time zone (era arithmetic, all years from 0000). */
export function dayNumberOfCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - DAYS_TO_1970;
}

function civilOfDayNumber(dayNumber: number): Civil {
  const z = dayNumber + DAYS_TO_1970;
  const era = Math.floor(z / ERA_DAYS);
  const doe = z - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const dayOfYear =
    doe - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function civilOf(date: CalendarDate): Civil {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function textOf(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Counts days since 1970-01-01 for a date. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = civilOf(date);
  return dayNumberOfCivil(year, month, day);
}

/** Gives the date of a day counted from 1970-01-01. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const { year, month, day } = civilOfDayNumber(dayNumber);
  return textOf(year, month, day);
}

/** Gives the year of a day counted from 1970-01-01. */
export function yearOfDayNumber(dayNumber: number): number {
  return civilOfDayNumber(dayNumber).year;
}

/** Moves a date by whole days; negative numbers go back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Moves a date by whole months, keeping the numeric day and clamping it to the end of a shorter month (AMB-06). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = civilOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return textOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Moves a date by whole years; 29 February becomes 28 February in a common year (AMB-06). */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** Counts the days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Gives the `YYYY-MM` month of a date. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** Counts the days of a `YYYY-MM` month. */
export function daysOfMonth(month: string): number {
  return daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

/** Gives the first day of a date's or a `YYYY-MM` month. */
export function startOfMonth(dateOrMonth: string): CalendarDate {
  return `${monthOf(dateOrMonth)}-01`;
}

/** Gives the last day of a date's or a `YYYY-MM` month. */
export function endOfMonth(dateOrMonth: string): CalendarDate {
  return `${monthOf(dateOrMonth)}-${daysOfMonth(monthOf(dateOrMonth))}`;
}

/** Moves a `YYYY-MM` month by whole months. */
export function addMonthsToMonth(month: string, months: number): string {
  return monthOf(addMonths(`${month}-01`, months));
}

/** Gives the day of the week of a day counted from 1970-01-01: 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOfDayNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Gives the day of the week of a date: 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  return weekdayOfDayNumber(dayNumberOf(date));
}
