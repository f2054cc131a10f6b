import { type DeadlinePolicy, lastDayWithin } from '../calendar/deadline.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';

const REASONABLE_DAYS = { '7-days': 7, '14-days': 14, '30-days': 30 } as const;

/**
 * Gives the days of "a reasonable period" where a document names none: a setting of the provider, 14
 * by default; a contract that was opened before there was the setting has the default.
 */
export function reasonablePeriodDays({
  reasonablePeriod = '14-days',
}: Partial<Pick<PolicySettings, 'reasonablePeriod'>>): number {
  return REASONABLE_DAYS[reasonablePeriod];
}

/** The time that a demand leaves to put a breach right. */
export interface CurePeriod {
  lastCureDay: CalendarDate;
  /** First day on which the consequence can follow. */
  possibleFrom: CalendarDate;
}

/** Gives the last day to cure a breach after a demand was received, and the day after it (AMB-01). */
export function curePeriod(
  demandReceivedOn: CalendarDate,
  days: number,
  policy: DeadlinePolicy,
): CurePeriod {
  const lastCureDay = lastDayWithin(demandReceivedOn, days, policy);
  return { lastCureDay, possibleFrom: addDays(lastCureDay, 1) };
}

/** Decides whether a breach still stands on a day: not cured by the end of the period. */
export function isUncured(period: CurePeriod, curedOn: CalendarDate | undefined): boolean {
  return curedOn === undefined || curedOn > period.lastCureDay;
}
