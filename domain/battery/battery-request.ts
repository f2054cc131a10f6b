import { type Refusal, refuse } from '../refusal.js';
import type { AmbiguityId, RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { firstAnniversaryAfter, replacementFloor } from './battery-anniversary.js';
import type { BatteryPolicy } from './battery-cycle.js';
import { type BatteryFacts, impossibleReplacement, lastReplacementOn } from './battery-facts.js';

/** A customer's request for a battery; without one nothing is ever replaced. */
export interface BatteryRequest extends BatteryFacts {
  requestedOn: CalendarDate;
  /** Whether the LED or the management software displays the end of the battery's life. */
  lifeNotification: boolean;
}

/** The answer to a request. */
export type BatteryDecision = { because: RuleId[]; policies: AmbiguityId[] } & (
  | { decision: 'periodic' | 'life'; earliestOn: CalendarDate }
  | {
      decision: 'refuse';
      reason: 'before-cycle' | 'outside-term';
      /** When a request will be open; absent when that is never inside the term. */
      opensOn?: CalendarDate;
    }
);

const policies: AmbiguityId[] = ['AMB-20', 'AMB-21', 'AMB-22'];

/** Refuses requests that cannot be true: before the purchase, or with replacements that had not happened yet. */
function impossibleRequest(request: BatteryRequest): Refusal | undefined {
  const { requestedOn } = request;
  if (requestedOn < request.cycleFrom) {
    const message = 'A battery cannot be asked for before the UPS was bought.';
    return refuse('REQUEST_BEFORE_PURCHASE', ['UPS-13'], message, 'requestedOn');
  }
  const later = request.replacements.findIndex(({ on }) => on > requestedOn);
  if (later < 0) return impossibleReplacement(request);
  const message = 'A replacement after the request cannot have happened.';
  return refuse('REPLACEMENT_AFTER_REQUEST', ['UPS-15'], message, `replacements.${later}.on`);
}

/** Gives the day from which a periodic replacement can be asked for; it stays open until used (AMB-22). */
export function periodicRequestOpensOn(facts: BatteryFacts, policy: BatteryPolicy): CalendarDate {
  const lastOn = lastReplacementOn(facts);
  const floor = replacementFloor(lastOn);
  return policy.batteryFloor === 're-anchor' && floor !== undefined
    ? floor
    : firstAnniversaryAfter(facts.cycleFrom, lastOn ?? facts.cycleFrom);
}

/**
 * Decides a battery request. Inside the term a life notification always gives a life replacement from
 * the day of asking, whatever the cycle; otherwise a periodic one is open from the first second
 * anniversary later than the last replacement, dated two years after that replacement at the
 * earliest. Request and date both lie inside the term. Refuses as impossible a request before the
 * purchase.
 * @rule UPS-13
 * @rule UPS-15
 * @rule UPS-16
 * @rule UPS-19
 */
export function decideBatteryRequest(
  request: BatteryRequest,
  policy: BatteryPolicy,
): BatteryDecision | Refusal {
  const impossible = impossibleRequest(request);
  if (impossible) return impossible;
  const { requestedOn, termEndsOn } = request;
  if (requestedOn < request.termStartsOn || requestedOn > termEndsOn) {
    return { decision: 'refuse', reason: 'outside-term', because: ['UPS-18'], policies };
  }
  if (request.lifeNotification) {
    return { decision: 'life', earliestOn: requestedOn, because: ['UPS-13', 'UPS-16'], policies };
  }
  const floor = replacementFloor(lastReplacementOn(request));
  const opensOn = periodicRequestOpensOn(request, policy);
  if (requestedOn < opensOn) {
    const opens = opensOn <= termEndsOn ? { opensOn } : {};
    return { decision: 'refuse', reason: 'before-cycle', ...opens, because: ['UPS-19'], policies };
  }
  const earliestOn = floor !== undefined && floor > requestedOn ? floor : requestedOn;
  if (earliestOn > termEndsOn) {
    const because: RuleId[] = ['UPS-15', 'UPS-18'];
    return { decision: 'refuse', reason: 'outside-term', because, policies };
  }
  return { decision: 'periodic', earliestOn, because: ['UPS-13', 'UPS-15', 'UPS-19'], policies };
}
