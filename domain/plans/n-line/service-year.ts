import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import { addDays, addYears, type CalendarDate } from '../../time/calendar-date.js';

/** Last day of the n-th year from a contract date; from 29 February it is 28 February in a common year (AMB-05). */
function endOfServiceYear(contractedOn: CalendarDate, year: number): CalendarDate {
  const anniversary = addYears(contractedOn, year);
  const exists = anniversary.slice(8) === contractedOn.slice(8);
  return exists ? addDays(anniversary, -1) : anniversary;
}

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
  if (resolvePolicy(policy).premiumYear === 'calendar-year') return calendarYears + 1;
  const endsLater = calendarYears > 0 && on <= endOfServiceYear(contractedOn, calendarYears);
  return endsLater ? calendarYears : calendarYears + 1;
}
