import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import { addYears, type CalendarDate, isDate } from '../../time/calendar-date.js';
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

/** No pack is sold for longer; a slip of the keyboard is not a term. */
const LONGEST_TERM_YEARS = 100;

/** Decides whether a term has whole years, at least one, and not more than a century of them. */
export function isTermYears(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= LONGEST_TERM_YEARS;
}

function newLastDay(
  { termStartsOn, termEndsOn }: UpsBatteryFacts,
  event: UpsBatteryEventOf<'base_pack_changed'>,
  policy: PolicySettings,
): CalendarDate | undefined {
  if (event.termEndsOn !== undefined) {
    const isPossible =
      isDate(event.termEndsOn) && event.termEndsOn <= addYears(termStartsOn, LONGEST_TERM_YEARS);
    return isPossible ? event.termEndsOn : undefined;
  }
  const { termYears } = event;
  if (termYears === undefined) return termEndsOn;
  return isTermYears(termYears) ? lastDayOfTerm(termStartsOn, termYears, policy) : undefined;
}

function termField({ termEndsOn }: UpsBatteryEventOf<'base_pack_changed'>): string {
  return termEndsOn === undefined ? 'termYears' : 'termEndsOn';
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
    return refuse('TERM_INVALID', ['UPS-18'], 'Give a last day to come.', termField(event));
  if (termEndsOn === facts.termEndsOn && window === facts.window)
    return refuse('NOTHING_CHANGED', ['UPS-18'], 'Term and window are these already.');
  return {
    facts: { ...facts, termEndsOn, window },
    acts: [{ on, act: 'base_pack_changed', termEndsOn, window }],
  };
}
