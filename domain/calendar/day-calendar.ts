import {
  dayNumberOf,
  dayNumberOfCivil,
  daysInMonth,
  weekdayOfDayNumber,
  yearOfDayNumber,
} from '../time/calendar-date.js';
import { japaneseHolidays } from './japanese-holidays.js';

/** Which days count: business days of a company, or the days on which a contracted window opens. Plain JSON. */
export interface DayCalendar {
  /** Weekdays that count, 1 Monday … 7 Sunday. */
  weekdays: readonly number[];
  /** Whether national holidays on those weekdays count. */
  holidays: 'open' | 'closed';
  /** Company days that do not count, `MM-DD` of every year or one `YYYY-MM-DD`. */
  closingDays: readonly string[];
}

/** One year of a calendar: which days count, and how many do before each day. */
interface YearTable {
  firstDay: number;
  openDays: Uint16Array;
  openBefore: Uint16Array;
}

type YearTables = Map<number, YearTable>;

const tablesByContent = new Map<string, YearTables>();
let lastCalendar: DayCalendar | undefined;
let lastTables: YearTables = new Map();

/** Finds the tables by content, so that copies share them; whoever asks again with the same object does not pay for the key. */
function tablesOf(calendar: DayCalendar): YearTables {
  if (calendar === lastCalendar) return lastTables;
  const content = JSON.stringify([calendar.weekdays, calendar.holidays, calendar.closingDays]);
  lastTables = tablesByContent.get(content) ?? new Map<number, YearTable>();
  lastCalendar = calendar;
  tablesByContent.set(content, lastTables);
  return lastTables;
}

function closedDayNumbers(year: number, calendar: DayCalendar): Set<number> {
  const closed = new Set(calendar.holidays === 'closed' ? japaneseHolidays(year) : []);
  for (const day of calendar.closingDays) {
    if (day.length === 5) {
      const [month, dayOfMonth] = [Number(day.slice(0, 2)), Number(day.slice(3, 5))];
      // 29 February of a common year is no day; it must not close 1 March.
      if (dayOfMonth <= daysInMonth(year, month)) {
        closed.add(dayNumberOfCivil(year, month, dayOfMonth));
      }
    } else {
      closed.add(dayNumberOf(day));
    }
  }
  return closed;
}

function buildYear(year: number, calendar: DayCalendar): YearTable {
  const firstDay = dayNumberOfCivil(year, 1, 1);
  const length = dayNumberOfCivil(year + 1, 1, 1) - firstDay;
  const closed = closedDayNumbers(year, calendar);
  const open: number[] = [];
  const openBefore = new Uint16Array(length + 1);
  for (let day = 0; day < length; day += 1) {
    openBefore[day] = open.length;
    const number = firstDay + day;
    if (calendar.weekdays.includes(weekdayOfDayNumber(number)) && !closed.has(number))
      open.push(day);
  }
  openBefore[length] = open.length;
  return { firstDay, openDays: Uint16Array.from(open), openBefore };
}

function yearTable(tables: YearTables, year: number, calendar: DayCalendar): YearTable {
  const known = tables.get(year);
  if (known) return known;
  const built = buildYear(year, calendar);
  tables.set(year, built);
  return built;
}

/** Weekdays alone decide most contracted windows; no year table is needed for them. */
function hasWeekdaysOnly(calendar: DayCalendar): boolean {
  return calendar.holidays === 'open' && calendar.closingDays.length === 0;
}

function countWeekdays(from: number, to: number, calendar: DayCalendar): number {
  const { weekdays } = calendar;
  const rest = (to - from) % 7;
  let count = ((to - from - rest) / 7) * weekdays.length;
  let weekday = weekdayOfDayNumber(from);
  for (let day = 0; day < rest; day += 1) {
    if (weekdays.includes(weekday)) count += 1;
    weekday = weekday === 7 ? 1 : weekday + 1;
  }
  return count;
}

/** Decides whether a day (counted from 1970-01-01) counts in a calendar. */
export function isOpenDay(dayNumber: number, calendar: DayCalendar): boolean {
  if (!calendar.weekdays.includes(weekdayOfDayNumber(dayNumber))) return false;
  if (hasWeekdaysOnly(calendar)) return true;
  const { firstDay, openBefore } = yearTable(
    tablesOf(calendar),
    yearOfDayNumber(dayNumber),
    calendar,
  );
  const index = dayNumber - firstDay;
  return (openBefore[index + 1] ?? 0) > (openBefore[index] ?? 0);
}

/**
 * Gives the n-th counting day strictly after (n > 0) or strictly before (n < 0) a day; n = 0 gives the
 * day itself. Whole years are skipped by their totals, so the work grows with years, not with days.
 */
export function nthOpenDay(dayNumber: number, n: number, calendar: DayCalendar): number {
  if (n === 0) return dayNumber;
  const tables = tablesOf(calendar);
  let year = yearOfDayNumber(dayNumber);
  let table = yearTable(tables, year, calendar);
  const index = dayNumber - table.firstDay;
  let rank =
    n > 0 ? (table.openBefore[index + 1] ?? 0) + n - 1 : (table.openBefore[index] ?? 0) + n;
  while (rank >= table.openDays.length) {
    rank -= table.openDays.length;
    year += 1;
    table = yearTable(tables, year, calendar);
  }
  while (rank < 0) {
    year -= 1;
    table = yearTable(tables, year, calendar);
    rank += table.openDays.length;
  }
  return table.firstDay + (table.openDays[rank] ?? 0);
}

/** Gives the first counting day strictly after a day. */
export function nextOpenDay(dayNumber: number, calendar: DayCalendar): number {
  if (!hasWeekdaysOnly(calendar)) return nthOpenDay(dayNumber, 1, calendar);
  let day = dayNumber + 1;
  while (!calendar.weekdays.includes(weekdayOfDayNumber(day))) day += 1;
  return day;
}

/** Counts the counting days in the half-open range `[from, to)` of day numbers; 0 when it is empty. */
export function countOpenDays(from: number, to: number, calendar: DayCalendar): number {
  if (to <= from) return 0;
  if (hasWeekdaysOnly(calendar)) return countWeekdays(from, to, calendar);
  const tables = tablesOf(calendar);
  const lastYear = yearOfDayNumber(to);
  const firstYear = yearOfDayNumber(from);
  const first = yearTable(tables, firstYear, calendar);
  const last = yearTable(tables, lastYear, calendar);
  let count =
    (last.openBefore[to - last.firstDay] ?? 0) - (first.openBefore[from - first.firstDay] ?? 0);
  for (let year = firstYear; year < lastYear; year += 1) {
    count += yearTable(tables, year, calendar).openDays.length;
  }
  return count;
}
