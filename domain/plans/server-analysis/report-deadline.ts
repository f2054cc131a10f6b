import {
  addBusinessDays,
  type BusinessCalendar,
  businessCalendar,
} from '../../calendar/business-calendar.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import {
  addDays,
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
} from '../../time/calendar-date.js';

/** By when a month's report is published, and which data it holds. */
export interface ReportDeadline {
  publishBy: CalendarDate;
  /** Last day of data in the report. */
  dataUntil: CalendarDate;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Decides by which day the report on a `YYYY-MM` month of data is posted: the last day of the following
 * month (AMB-62), with data up to the end of the data month. A late posting is an internal alert.
 * @rule ANA-03
 */
export function reportDeadline(
  dataMonth: string,
  policy?: Partial<PolicySettings>,
  calendar: BusinessCalendar = businessCalendar(),
): ReportDeadline {
  const monthEnd = endOfMonth(addMonthsToMonth(dataMonth, 1));
  const onBusinessDay = resolvePolicy(policy).analysisMonthEnd === 'last-business-day';
  return {
    publishBy: onBusinessDay ? addBusinessDays(addDays(monthEnd, 1), -1, calendar) : monthEnd,
    dataUntil: endOfMonth(dataMonth),
    because: ['ANA-03'],
    policies: ['AMB-62'],
  };
}

/** Gives the last day of data in a report posted in a `YYYY-MM` month: the end of the month before. */
export function dataCutOff(postingMonth: string): CalendarDate {
  return endOfMonth(addMonthsToMonth(postingMonth, -1));
}
