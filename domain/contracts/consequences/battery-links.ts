import { batteryNoticeDates } from '../../battery/battery-cycle.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';
import type { UpsBatteryFacts } from '../plans/ups-battery-facts.js';
import type { LinkWish } from './consequence.js';

const link = { purpose: 'battery_request', as: 'requestUrl', singleUse: false } as const;

/**
 * The link of a notice: a battery can be asked for by it once, until the day before the next notice
 * brings another one, or to the end of the term.
 */
export function noticeLink(
  facts: UpsBatteryFacts,
  policy: PolicySettings,
  notice: CalendarDate,
): LinkWish {
  const next = batteryNoticeDates(facts, policy).find((date) => date > notice);
  const expiresOn = next === undefined ? facts.termEndsOn : addDays(next, -1);
  return { ...link, data: { notice }, expiresOn };
}

/** The link of a request that was granted: a time can be chosen by it until the end of the term. */
export function requestLink({ termEndsOn }: UpsBatteryFacts, request: string): LinkWish {
  return { ...link, data: { request }, expiresOn: termEndsOn };
}
