import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { UpsBatteryEventOf } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';

/**
 * Ends the pack with the day on which its base pack ended.
 * @see-rule UPS-18
 */
export function endWithBasePack(
  facts: UpsBatteryFacts,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  if (on > facts.termEndsOn)
    return refuse('TERM_ENDED', ['UPS-18'], 'The term ended before that day.');
  return { facts: { ...facts, termEndsOn: on }, acts: [] };
}

function newLastDay(
  { termStartsOn, termEndsOn }: UpsBatteryFacts,
  event: UpsBatteryEventOf<'base_pack_changed'>,
  policy: PolicySettings,
): CalendarDate | undefined {
  if (event.termEndsOn !== undefined)
    return isDate(event.termEndsOn) ? event.termEndsOn : undefined;
  const { termYears } = event;
  if (termYears === undefined) return termEndsOn;
  const isWhole = Number.isInteger(termYears) && termYears >= 1;
  return isWhole ? lastDayOfTerm(termStartsOn, termYears, policy) : undefined;
}

/**
 * Follows a change of the base pack: its last day and its maintenance window are the pack's own. A term
 * that would have ended before the change is an end, not a change.
 * @see-rule UPS-17
 * @see-rule UPS-18
 */
export function followBasePack(
  facts: UpsBatteryFacts,
  event: UpsBatteryEventOf<'base_pack_changed'>,
  on: CalendarDate,
  policy: PolicySettings,
): UpsBatteryStep | Refusal {
  const { window = facts.window } = event;
  const termEndsOn = newLastDay(facts, event, policy);
  if (termEndsOn === undefined || termEndsOn < on)
    return refuse('TERM_INVALID', ['UPS-18'], 'Give a last day to come.', 'termEndsOn');
  if (termEndsOn === facts.termEndsOn && window === facts.window)
    return refuse('NOTHING_CHANGED', ['UPS-18'], 'Term and window are these already.');
  return {
    facts: { ...facts, termEndsOn, window },
    acts: [{ on, act: 'base_pack_changed', termEndsOn, window }],
  };
}
