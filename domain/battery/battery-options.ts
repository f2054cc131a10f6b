import { isRefusal } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';
import type { BatteryPolicy } from './battery-cycle.js';
import type { BatteryFacts } from './battery-facts.js';
import { decideBatteryRequest, periodicRequestOpensOn } from './battery-request.js';

/** What a request made today would bring. */
export interface BatteryOption {
  possible: boolean;
  /** First day on which the battery can be replaced. */
  earliestOn?: CalendarDate;
  reason?: 'before-cycle' | 'outside-term';
  /** From when on it can be asked for, where that lies inside the term. */
  opensOn?: CalendarDate;
}

/** Gives what a customer can ask for on a day, without and with a displayed life notification. */
export function batteryOptions(
  facts: BatteryFacts,
  today: CalendarDate,
  policy: BatteryPolicy,
): { periodic: BatteryOption; life: BatteryOption } {
  const option = (lifeNotification: boolean): BatteryOption => {
    const answer = decideBatteryRequest({ ...facts, requestedOn: today, lifeNotification }, policy);
    if (isRefusal(answer)) return { possible: false };
    if (answer.decision !== 'refuse') return { possible: true, earliestOn: answer.earliestOn };
    const { reason, opensOn } = answer;
    return { possible: false, reason, ...(opensOn === undefined ? {} : { opensOn }) };
  };
  return { periodic: option(false), life: option(true) };
}

/** Gives from when on a refused periodic request can be made again; nothing when never inside the term. */
export function opensAgainOn(facts: BatteryFacts, policy: BatteryPolicy): CalendarDate | undefined {
  const opensOn = periodicRequestOpensOn(facts, policy);
  return opensOn <= facts.termEndsOn ? opensOn : undefined;
}
