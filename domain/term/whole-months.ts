import type { PolicySettings } from '../policies/policy-table.js';
import { addMonths, type CalendarDate, endOfMonth } from '../time/calendar-date.js';

/**
 * Moves a deadline by whole months: the same day number, cut to the length of the month, or from the
 * end of a month to the end of a month when the policy reads it so (AMB-06).
 */
export function moveByMonths(
  date: CalendarDate,
  months: number,
  policy: Pick<PolicySettings, 'monthEnd'>,
): CalendarDate {
  const moved = addMonths(date, months);
  return policy.monthEnd === 'month-end' && date === endOfMonth(date) ? endOfMonth(moved) : moved;
}
