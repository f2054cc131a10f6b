import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/**
 * Counts the Premium service year of a day: one year from the contract date, 1 for the first. A year
 * that starts on 29 February ends on 28 February of a common year and the next begins the day after.
 * In the calendar-year reading the year of the contract is 1 (AMB-40). Refuses a day before the contract.
 * @rule NLH-165
 */
export function serviceYear(
  contractedOn: CalendarDate,
  on: CalendarDate,
  policy?: Partial<PolicySettings>,
): number | Refusal {
  if (on < contractedOn) {
    const message = 'The visit lies before the contract.';
    return refuse('VISIT_BEFORE_CONTRACT', ['NLH-165'], message, 'visitedOn');
  }
  const calendarYears = Number(on.slice(0, 4)) - Number(contractedOn.slice(0, 4));
  const settings = resolvePolicy(policy);
  if (settings.premiumYear === 'calendar-year' || calendarYears === 0) return calendarYears + 1;
  const endsLater = on <= lastDayOfTerm(contractedOn, calendarYears, settings);
  return endsLater ? calendarYears : calendarYears + 1;
}
