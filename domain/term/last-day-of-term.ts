import type { PolicySettings } from '../policies/policy-table.js';
import { addDays, addYears, type CalendarDate } from '../time/calendar-date.js';

/**
 * Gives the last day of a term of whole years: the day before the anniversary, because the first day
 * counts (AMB-05); where the anniversary does not exist (29 February) the last day of its month, as
 * Civil Code 143(2) says. The other reading ends the term on the anniversary.
 */
export function lastDayOfTerm(
  startsOn: CalendarDate,
  years: number,
  policy: Pick<PolicySettings, 'termEnd'>,
): CalendarDate {
  const anniversary = addYears(startsOn, years);
  const isClamped = anniversary.slice(5) !== startsOn.slice(5);
  return policy.termEnd === 'start-day-excluded' || isClamped
    ? anniversary
    : addDays(anniversary, -1);
}
