import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { amountDue } from './amount-due.js';
import type { LineProduct } from './line-fees.js';
import { calendarMonthOf, contractMonth, termPosition } from './renewal-terms.js';

/** Early cancellation fee without tax, yen: in the first term, and from the first renewal on. */
export const earlyFees = { firstTerm: 35_000, laterTerms: 30_000 } as const;

/** A customer's wish to end the line. */
export interface NlineCancellationRequest {
  startedOn: CalendarDate;
  requestedOn: CalendarDate;
  /** Last day of service, needed where that day decides (AMB-34). */
  serviceEndsOn?: CalendarDate | undefined;
  line?: LineProduct | undefined;
  taxRate: number;
}

/** What ending the line then costs. */
export interface NlineCancellation {
  contractMonth: number;
  term: number;
  fee: Yen;
  feeWithTax: Yen;
  insideRenewalWindow: boolean;
  /** `YYYY-MM` of the expiry month whose renewal window is open or comes next. */
  expiryMonth: string;
  renewalMonths: string[];
  /** A person looks at it before the fee is charged: the price list calls the expiry month the renewal month. */
  reviewBeforeCharging: boolean;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Gives the early cancellation fee without tax, yen, of a term: the first one, or any after a renewal.
 * @rule NLH-10
 * @rule NLH-174
 */
export function earlyFeeOfTerm(
  term: number,
  line: LineProduct = 'family',
  policy?: Partial<PolicySettings>,
): Yen {
  const noFee = line === 'light-plus-family' && resolvePolicy(policy).lightPlusEarlyFee === 'none';
  if (noFee) return 0;
  return term === 1 ? earlyFees.firstTerm : earlyFees.laterTerms;
}

/**
 * Decides what a cancellation for the customer's convenience costs: nothing inside the renewal window,
 * outside it the fee of the first or of a later term; tax half up. The day the request is received
 * decides (AMB-34). Refuses a request before the start, which is a withdrawal and no cancellation.
 * @rule NLH-14
 * @rule NLH-15
 */
export function nlineCancellation(
  request: NlineCancellationRequest,
  policy?: Partial<PolicySettings>,
): NlineCancellation | Refusal {
  const { startedOn, requestedOn } = request;
  if (requestedOn < startedOn) {
    const message = 'Before the start of the contract it is withdrawn, not cancelled.';
    return refuse('REQUEST_BEFORE_START', ['NLH-29'], message, 'requestedOn');
  }
  const { renewalDate } = resolvePolicy(policy);
  const decidingDay = renewalDate === 'service-end' ? request.serviceEndsOn : requestedOn;
  if (decidingDay === undefined || decidingDay < startedOn) {
    const message = 'The last day of service decides and must be given, not before the start.';
    return refuse('SERVICE_END_NEEDED', ['NLH-12'], message, 'serviceEndsOn');
  }
  const month = contractMonth(startedOn, decidingDay);
  const position = termPosition(month, policy);
  const { term, insideRenewalWindow } = position;
  const fee = insideRenewalWindow ? 0 : earlyFeeOfTerm(term, request.line, policy);
  return {
    contractMonth: month,
    term,
    fee,
    feeWithTax: amountDue(fee, request.taxRate).total,
    insideRenewalWindow,
    expiryMonth: calendarMonthOf(startedOn, position.expiryMonth),
    renewalMonths: position.renewalMonths.map((each) => calendarMonthOf(startedOn, each)),
    reviewBeforeCharging: fee > 0 && month === position.expiryMonth,
    because: insideRenewalWindow
      ? ['NLH-11', 'NLH-12', 'NLH-13']
      : ['NLH-11', term === 1 ? 'NLH-14' : 'NLH-15', 'NLH-10', 'NLH-171'],
    policies: ['AMB-32', 'AMB-33', 'AMB-34'],
  };
}
