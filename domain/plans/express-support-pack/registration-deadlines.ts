import { lastDayWithin } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { CalendarDate } from '../../time/calendar-date.js';

type Policy = Partial<PolicySettings>;

/** Days from purchase within which a pack is to be registered. */
const REGISTRATION_DAYS = 30;
/** Days from purchase within which a pack can be returned. */
const RETURN_DAYS = 14;
/** Days from the application within which a refusal is notified. */
const REFUSAL_NOTICE_DAYS = 30;

/**
 * Gives the last day to apply for registration: 30 days from purchase, the first day not counted (AMB-01).
 * @rule ESP-28
 */
export function applyBy(purchasedOn: CalendarDate, policy?: Policy): CalendarDate {
  return lastDayWithin(purchasedOn, REGISTRATION_DAYS, resolvePolicy(policy));
}

/**
 * Gives the last day on which a buyer who disagrees returns the pack for its price: 14 days from
 * purchase, the first day not counted (AMB-01).
 * @rule ESP-03
 */
export function returnBy(purchasedOn: CalendarDate, policy?: Policy): CalendarDate {
  return lastDayWithin(purchasedOn, RETURN_DAYS, resolvePolicy(policy));
}

/**
 * Gives the last day on which a refusal of a registration, which needs a reasonable cause, is notified:
 * 30 days from its receipt (AMB-01).
 * @rule ESP-25
 */
export function refusalNoticeBy(receivedOn: CalendarDate, policy?: Policy): CalendarDate {
  return lastDayWithin(receivedOn, REFUSAL_NOTICE_DAYS, resolvePolicy(policy));
}
