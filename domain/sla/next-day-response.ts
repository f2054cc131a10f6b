import { addBusinessDays, businessCalendar } from '../calendar/business-calendar.js';
import type { RuleId } from '../rule-id.js';
import { dateOf, formatInstant, instantAt, instantOf } from '../time/instant.js';
import type { OverrunExcuse } from './sla-verdict.js';

/** A response moved to the next business day: that day is promised, its time is an internal aim. */
export interface NextDayResponse {
  promisedOn: string;
  internalTargetAt: string;
  reason: OverrunExcuse;
  because: RuleId[];
}

const INTERNAL_TARGET_TIME = '10:30';

/**
 * Decides where a response goes that a manager moves to the next business day for traffic, weather or
 * location: the day is contractual, 10:30 of it is the internal target (AMB-49).
 * @rule ESP-21
 */
export function nextDayResponse(
  decidedAt: string,
  reason: OverrunExcuse,
  closingDays?: readonly string[],
): NextDayResponse {
  const promisedOn = addBusinessDays(
    dateOf(instantOf(decidedAt)),
    1,
    businessCalendar({ closingDays }),
  );
  return {
    promisedOn,
    internalTargetAt: formatInstant(instantAt(promisedOn, INTERNAL_TARGET_TIME)),
    reason,
    because: ['ESP-20', 'ESP-21'],
  };
}
