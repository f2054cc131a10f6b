import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { RuleId } from '../../rule-id.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import { moveByMonths } from '../../term/whole-months.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';

/** The end of a yearly term of the report service and the last day to prevent the next one. */
export interface ReportTerm {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  nonRenewalNoticeBy: CalendarDate;
  because: RuleId[];
}

/**
 * Gives the n-th yearly term of the report service, paid monthly or annually: one year from the start,
 * renewed for another on the same terms unless either side gives written notice by one month before
 * the expiry, that is by expiry date minus one month inclusive (AMB-58). A year that starts on 29
 * February ends on 28 February (AMB-05) and the next begins the day after, on 1 March, for good.
 * @rule ESP-82
 * @rule ESP-84
 */
export function reportTerm(
  startsOn: CalendarDate,
  terms: number,
  policy?: Partial<PolicySettings>,
): ReportTerm {
  const settings = resolvePolicy(policy);
  if (terms > 1 && startsOn.endsWith('-02-29')) {
    return reportTerm(addDays(lastDayOfTerm(startsOn, 1, settings), 1), terms - 1, policy);
  }
  const endsOn = lastDayOfTerm(startsOn, terms, settings);
  return {
    startsOn: terms === 1 ? startsOn : addDays(lastDayOfTerm(startsOn, terms - 1, settings), 1),
    endsOn,
    nonRenewalNoticeBy: moveByMonths(endsOn, -1, settings),
    because: ['ESP-82', 'ESP-84'],
  };
}

/** Decides whether a written notice of non-renewal came in time: on the last day for it or before. */
export function preventsRenewal(term: ReportTerm, noticedOn: CalendarDate): boolean {
  return noticedOn <= term.nonRenewalNoticeBy;
}
