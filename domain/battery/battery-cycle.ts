import type { PolicySettings } from '../policies/policy-table.js';
import type { Refusal } from '../refusal.js';
import type { AmbiguityId, RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';
import {
  batteryAnniversary,
  firstAnniversaryAfter,
  replacementFloor,
} from './battery-anniversary.js';
import { type BatteryFacts, impossibleReplacement, lastReplacementOn } from './battery-facts.js';

/** The reading of the two-year floor that battery dates depend on. */
export type BatteryPolicy = Pick<PolicySettings, 'batteryFloor'>;

/** The dates of one battery cycle. */
export interface BatteryCycle {
  noticeDates: CalendarDate[];
  nextDueOn: CalendarDate;
  /** Whether the next due date still lies inside the term; past it nothing is replaced. */
  nextDueInsideTerm: boolean;
  because: RuleId[];
  policies: AmbiguityId[];
}

/** Gives the anchor of the cycle: the purchase date of the UPS, or the start of the base pack where the policy reads it so (AMB-63). */
export function batteryCycleFrom(
  dates: { upsPurchasedOn: CalendarDate; basePackStartsOn: CalendarDate },
  policy: Pick<PolicySettings, 'batteryCycleAnchor'>,
): CalendarDate {
  return policy.batteryCycleAnchor === 'ups-purchase'
    ? dates.upsPurchasedOn
    : dates.basePackStartsOn;
}

/**
 * Gives the days on which a battery notice goes out: each second anniversary inside the term, whatever
 * was replaced meanwhile; under the other reading of AMB-20 each replacement starts a new count. An
 * anniversary after the last day of the term brings no notice (AMB-21).
 * @rule UPS-12
 */
export function batteryNoticeDates(facts: BatteryFacts, policy: BatteryPolicy): CalendarDate[] {
  const replaced = facts.replacements.map(({ on }) => on).sort();
  const anchors =
    policy.batteryFloor === 're-anchor' ? [facts.cycleFrom, ...replaced] : [facts.cycleFrom];
  return anchors.flatMap((anchor, index) => {
    const next = anchors[index + 1];
    const dates: CalendarDate[] = [];
    for (let n = 1; ; n += 1) {
      const date = batteryAnniversary(anchor, n);
      if (date > facts.termEndsOn || (next !== undefined && date > next)) return dates;
      if (date >= facts.termStartsOn) dates.push(date);
    }
  });
}

/**
 * Gives the day from which the next periodic replacement can be done: the first second anniversary
 * later than the last replacement, never before two years after that replacement; without one the
 * first second anniversary.
 * @rule UPS-15 the next date of the cycle
 */
export function nextBatteryDue(facts: BatteryFacts, policy: BatteryPolicy): CalendarDate {
  const lastOn = lastReplacementOn(facts);
  const floor = replacementFloor(lastOn);
  if (floor !== undefined && policy.batteryFloor === 're-anchor') return floor;
  const anniversary = firstAnniversaryAfter(facts.cycleFrom, lastOn ?? facts.cycleFrom);
  return floor !== undefined && floor > anniversary ? floor : anniversary;
}

/**
 * Gives notice dates and next due date of one UPS; battery timers end with the term of the server pack.
 * Refuses replacements before the purchase.
 * @rule UPS-18
 */
export function batteryCycle(facts: BatteryFacts, policy: BatteryPolicy): BatteryCycle | Refusal {
  const impossible = impossibleReplacement(facts);
  if (impossible) return impossible;
  const nextDueOn = nextBatteryDue(facts, policy);
  return {
    noticeDates: batteryNoticeDates(facts, policy),
    nextDueOn,
    nextDueInsideTerm: nextDueOn <= facts.termEndsOn,
    because: ['UPS-12', 'UPS-15', 'UPS-18'],
    policies: ['AMB-05', 'AMB-06', 'AMB-20', 'AMB-21', 'AMB-63'],
  };
}
