import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** The two days that the document calls the conclusion. */
export interface ConclusionDays {
  /** The provider registered the applicant as user. */
  registeredOn: CalendarDate;
  /** Day of construction, or of the transfer. */
  constructionOn: CalendarDate;
}

/**
 * Gives the day on which the contract is concluded: the day of construction or transfer, or the
 * registration as user in the other reading (AMB-44).
 * @rule NLH-37
 */
export function concludedOn(days: ConclusionDays, policy?: Partial<PolicySettings>): CalendarDate {
  const reading = resolvePolicy(policy).nlineConclusion;
  return reading === 'registration' ? days.registeredOn : days.constructionOn;
}

/** How a request to end is treated. */
export interface EndingKind {
  kind: 'withdrawal' | 'termination';
  chargesMonthlyFee: boolean;
  chargesEarlyFee: boolean;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Decides whether a request withdraws an application or terminates a contract: before the conclusion
 * nothing is charged, from that day on the monthly fee and the early fee are.
 * @rule NLH-32
 */
export function endingKind(
  requestedOn: CalendarDate,
  days: ConclusionDays,
  policy?: Partial<PolicySettings>,
): EndingKind {
  const concluded = requestedOn >= concludedOn(days, policy);
  return {
    kind: concluded ? 'termination' : 'withdrawal',
    chargesMonthlyFee: concluded,
    chargesEarlyFee: concluded,
    because: [concluded ? 'NLH-32' : 'NLH-29'],
    policies: ['AMB-44'],
  };
}

/**
 * Decides whether a customer's cancellation is accepted: it is told in advance, so its day of effect
 * is not before the day of the notice.
 * @rule NLH-47
 */
export function acceptCancellationNotice(
  noticeOn: CalendarDate,
  effectiveOn: CalendarDate,
): Allowed | Refusal {
  if (effectiveOn >= noticeOn) return allow('NLH-47');
  const message = 'A cancellation is told in advance; its day has passed already.';
  return refuse('NOTICE_TOO_LATE', ['NLH-47'], message, 'effectiveOn');
}
