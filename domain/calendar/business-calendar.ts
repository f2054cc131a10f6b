import { type CalendarDate, dateOfDayNumber, dayNumberOf } from '../time/calendar-date.js';
import { countOpenDays, type DayCalendar, isOpenDay, nthOpenDay } from './day-calendar.js';

/** Year-end closing days assumed for every company until its own list is entered (AMB-04, AMB-61). */
const YEAR_END = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'] as const;

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

/** Business days of one company: Monday to Friday minus national holidays minus its closing days. */
export type BusinessCalendar = DayCalendar;

const necCalendar: BusinessCalendar = {
  weekdays: MONDAY_TO_FRIDAY,
  holidays: 'closed',
  closingDays: YEAR_END,
};

/** Gives the business calendar of a company (AMB-04); without a list its closing days are 29 December to 3 January. */
export function businessCalendar(options?: {
  closingDays?: readonly string[] | undefined;
}): BusinessCalendar {
  return options?.closingDays ? { ...necCalendar, closingDays: options.closingDays } : necCalendar;
}

/** Decides whether a Tokyo date is a business day (AMB-04). */
export function isBusinessDay(
  date: CalendarDate,
  calendar: BusinessCalendar = necCalendar,
): boolean {
  return isOpenDay(dayNumberOf(date), calendar);
}

/**
 * Gives the n-th business day strictly after a date, or strictly before it when n is negative; n = 0
 * gives the date itself. The date need not be a business day (AMB-04).
 */
export function addBusinessDays(
  date: CalendarDate,
  n: number,
  calendar: BusinessCalendar = necCalendar,
): CalendarDate {
  return dateOfDayNumber(nthOpenDay(dayNumberOf(date), n, calendar));
}

/** Counts business days in `[from, to)`. */
export function businessDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: BusinessCalendar = necCalendar,
): number {
  return countOpenDays(dayNumberOf(from), dayNumberOf(to), calendar);
}

/** Gives the date itself when it is a business day, otherwise the next one ("翌営業日"). */
export function onOrNextBusinessDay(
  date: CalendarDate,
  calendar: BusinessCalendar = necCalendar,
): CalendarDate {
  return isBusinessDay(date, calendar) ? date : addBusinessDays(date, 1, calendar);
}
