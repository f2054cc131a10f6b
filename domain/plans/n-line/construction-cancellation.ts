import {
  addBusinessDays,
  type BusinessCalendar,
  businessCalendar,
} from '../../calendar/business-calendar.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';

/** How the line comes: by construction, or by transfer (転用) of an existing line without works. */
export type InstallationRoute = 'construction' | 'transfer';

/** Until when an application can be withdrawn; both days are the last possible ones. */
export interface ConstructionCancellation {
  freeUntil: CalendarDate;
  impossibleAfter: CalendarDate;
  fiveDaysBefore: CalendarDate;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Decides until which day a planned construction is withdrawn free of charge (five days before, or
 * two business days before where that is earlier) and after which day it may be impossible (two
 * business days before). A transfer is free until the day before it (AMB-37).
 * @rule NLH-30
 * @rule NLH-31
 */
export function constructionCancellation(
  constructionOn: CalendarDate,
  route: InstallationRoute = 'construction',
  calendar: BusinessCalendar = businessCalendar(),
  policy?: Partial<PolicySettings>,
): ConstructionCancellation {
  const fiveDaysBefore = addDays(constructionOn, -5);
  const impossibleAfter = addBusinessDays(constructionOn, -2, calendar);
  const takesEarlier = resolvePolicy(policy).constructionFreeUntil === 'earlier';
  const beforeWorks =
    takesEarlier && impossibleAfter < fiveDaysBefore ? impossibleAfter : fiveDaysBefore;
  return {
    freeUntil: route === 'transfer' ? addDays(constructionOn, -1) : beforeWorks,
    impossibleAfter,
    fiveDaysBefore,
    because: ['NLH-30', 'NLH-31'],
    policies: ['AMB-37'],
  };
}

/** What a withdrawal of an application meets. */
export type WithdrawalOutcome = 'free' | 'cost-possible' | 'manual';

/**
 * Decides what withdrawing an application on a day leads to: free, construction cost possible, or a
 * manual decision because it may be impossible. Refuses anybody but the applicant in person, and a
 * request from the construction day on, when the contract is concluded.
 * @rule NLH-29
 */
export function judgeWithdrawal(
  request: {
    constructionOn: CalendarDate;
    requestedOn: CalendarDate;
    byApplicant: boolean;
    route?: InstallationRoute;
  },
  calendar?: BusinessCalendar,
  policy?: Partial<PolicySettings>,
): { outcome: WithdrawalOutcome; because: RuleId[] } | Refusal {
  const { constructionOn, requestedOn, route } = request;
  if (!request.byApplicant) {
    const message = 'Only the applicant in person can withdraw the application.';
    return refuse('APPLICANT_ONLY', ['NLH-30'], message, 'byApplicant');
  }
  if (requestedOn >= constructionOn) {
    const message = 'The contract is concluded: it can only be cancelled, with its fees.';
    return refuse('CONTRACT_CONCLUDED', ['NLH-29', 'NLH-32'], message, 'requestedOn');
  }
  const limits = constructionCancellation(constructionOn, route, calendar, policy);
  if (requestedOn <= limits.freeUntil) return { outcome: 'free', because: ['NLH-29', 'NLH-30'] };
  const outcome = requestedOn > limits.impossibleAfter ? 'manual' : 'cost-possible';
  return { outcome, because: ['NLH-31'] };
}
