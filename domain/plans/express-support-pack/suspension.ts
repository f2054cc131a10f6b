import type { DeadlinePolicy } from '../../calendar/deadline.js';
import type { RuleId } from '../../rule-id.js';
import { curePeriod, isUncured } from '../../term/cure-period.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** Days from the receipt of a written demand in which a breach can be remedied. */
export const CURE_DAYS = 30;

/** Grounds on which all or part of the service can be stopped; only a breach needs a demand first (AMB-57). */
export type PackSuspensionGround = 'breach' | (typeof packStopGrounds)[number];

/** Grounds on which it is stopped at once (ESP-73). */
export const packStopGrounds = [
  'attachment-or-insolvency',
  'dishonoured-bill',
  'closing-or-dissolution',
  'deteriorated-finances',
] as const;

/** A ground with the demand that was made about it. */
export interface PackSuspensionCase {
  ground: PackSuspensionGround;
  arisenOn: CalendarDate;
  demandReceivedOn?: CalendarDate;
  curedOn?: CalendarDate;
}

/** Whether, and from which day, the service can be stopped. */
export interface PackSuspension {
  maySuspend: boolean;
  from?: CalendarDate;
  lastCureDay?: CalendarDate;
  because: RuleId[];
}

/**
 * Decides whether the service can be stopped: on a breach when a written demand was not met within 30
 * days of its receipt, the first day not counted (AMB-01, AMB-57); at once on attachment or insolvency, a
 * dishonoured bill, closing or dissolution, and deteriorated finances.
 * @rule ESP-72
 * @rule ESP-73
 */
export function packSuspension(facts: PackSuspensionCase, policy: DeadlinePolicy): PackSuspension {
  if (facts.ground !== 'breach') {
    return { maySuspend: true, from: facts.arisenOn, because: ['ESP-73'] };
  }
  if (facts.demandReceivedOn === undefined) return { maySuspend: false, because: ['ESP-72'] };
  const period = curePeriod(facts.demandReceivedOn, CURE_DAYS, policy);
  const { lastCureDay, possibleFrom } = period;
  return isUncured(period, facts.curedOn)
    ? { maySuspend: true, from: possibleFrom, lastCureDay, because: ['ESP-72'] }
    : { maySuspend: false, lastCureDay, because: ['ESP-72'] };
}
