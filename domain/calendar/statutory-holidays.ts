import { dayNumberOfCivil, weekdayOfDayNumber } from '../time/calendar-date.js';

const SUNDAY = 7;

/** Holidays of a fixed day, `[month, day]`, in the law in force since 2020. */
const FIXED_DAYS = [
  [1, 1],
  [2, 11],
  [2, 23],
  [4, 29],
  [5, 3],
  [5, 4],
  [5, 5],
  [8, 11],
  [11, 3],
  [11, 23],
] as const;

/** Holidays on the n-th Monday of a month, `[month, n]`. */
const MONDAYS = [
  [1, 2],
  [7, 3],
  [9, 3],
  [10, 2],
] as const;

/** Equinox day for 1980-2099 and 2100-2150 by the formula of the Japanese hydrographic office. */
function equinoxDay(year: number, base: number, laterBase: number): number {
  return (
    Math.floor((year < 2100 ? base : laterBase) + 0.242194 * (year - 1980)) -
    Math.floor((year - 1980) / 4)
  );
}

function nthMonday(year: number, month: number, n: number): number {
  const first = dayNumberOfCivil(year, month, 1);
  return first + ((8 - weekdayOfDayNumber(first)) % 7) + (n - 1) * 7;
}

/**
 * Computes the national holidays of a year by the law in force (fixed days, happy Mondays, equinoxes,
 * substitute days after a Sunday, a day between two holidays), as day numbers since 1970-01-01 in order.
 * It serves years after the published tables; proclaimed dates may differ by then.
 */
export function statutoryHolidays(year: number): number[] {
  const own = new Set([
    ...FIXED_DAYS.map(([month, day]) => dayNumberOfCivil(year, month, day)),
    ...MONDAYS.map(([month, n]) => nthMonday(year, month, n)),
    dayNumberOfCivil(year, 3, equinoxDay(year, 20.8431, 21.851)),
    dayNumberOfCivil(year, 9, equinoxDay(year, 23.2488, 24.2488)),
  ]);
  const days = new Set(own);
  for (const day of own) {
    if (weekdayOfDayNumber(day) === SUNDAY) {
      let substitute = day + 1;
      while (own.has(substitute)) substitute += 1;
      days.add(substitute);
    }
    if (own.has(day + 2) && !own.has(day + 1) && weekdayOfDayNumber(day + 1) !== SUNDAY)
      days.add(day + 1);
  }
  return [...days].sort((a, b) => a - b);
}
