import type { PolicySettings } from '../policies/policy-table.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { type BusinessCalendar, onOrNextBusinessDay } from './business-calendar.js';

/** The settings by which days of a deadline are counted. */
export type DeadlinePolicy = Pick<PolicySettings, 'dayCount' | 'deadlineShift'>;

/**
 * Gives the last day of "within N days of a day": the day plus N, because the first day does not count
 * (AMB-01), and no shift from a day that is no business day (AMB-02) unless the policy says otherwise.
 */
export function lastDayWithin(
  from: CalendarDate,
  days: number,
  policy: DeadlinePolicy,
  calendar?: BusinessCalendar,
): CalendarDate {
  const last = addDays(from, policy.dayCount === 'first-day-included' ? days - 1 : days);
  return shiftedDeadline(last, policy, calendar);
}

/** Gives the day that a deadline on a stated day, such as the end of a month, falls on: that day, or by policy the next business day (AMB-02). */
export function shiftedDeadline(
  day: CalendarDate,
  policy: Pick<DeadlinePolicy, 'deadlineShift'>,
  calendar?: BusinessCalendar,
): CalendarDate {
  return policy.deadlineShift === 'next-business-day' ? onOrNextBusinessDay(day, calendar) : day;
}

/** Gives the last day of "N days before a day": the day minus N, or N clear days before it (AMB-01); it never shifts. */
export function lastDayBefore(
  day: CalendarDate,
  days: number,
  policy: Pick<DeadlinePolicy, 'dayCount'>,
): CalendarDate {
  return addDays(day, policy.dayCount === 'first-day-included' ? -days - 1 : -days);
}
