import { decideCancellation } from '../../plans/pay-as-you-go/cancellation.js';
import { checkExtensionRequest, termAfterDecision } from '../../plans/pay-as-you-go/term.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { addDays, type CalendarDate, isDate, monthOf } from '../../time/calendar-date.js';
import type { PaygEventOf } from './payg-event.js';
import { type PaygFacts, type PaygStep, pricesOf } from './payg-facts.js';
import { checkPrices } from './payg-open.js';
import { withChange } from './payg-prices.js';

/** Decides whether the end of use is settled: it is over, or was cancelled, or ended on a ground. */
function endIsSettled({ usageEnded, cancelledOn, terminatedOn }: PaygFacts): boolean {
  return usageEnded || cancelledOn !== undefined || terminatedOn !== undefined;
}

/**
 * Answers a request to extend the term: by the last day for it yes, later no; where the use is
 * cancelled or ended nothing is left to extend.
 */
export function requestExtension(
  facts: PaygFacts,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep {
  const inTime = !isRefusal(checkExtensionRequest(on, facts.termEndsOn, policy));
  const accepted = inTime && !endIsSettled(facts);
  return {
    facts: { ...facts, extensionAccepted: facts.extensionAccepted || accepted },
    acts: [{ on, act: 'extension_request', accepted }],
  };
}

/**
 * Takes the provider's decision: a new end opens a new window for asking, prices agreed with it apply
 * from the day after the old one; a no leaves the end as it is.
 * @rule PAYG-04 the decision about a request
 */
export function decideExtension(
  facts: PaygFacts,
  event: PaygEventOf<'extension_decided'>,
  on: CalendarDate,
): PaygStep | Refusal {
  const { approved, termEndsOn } = event;
  if (!facts.extensionAccepted)
    return refuse('NO_EXTENSION_REQUEST', ['PAYG-03'], 'No request to extend was accepted.');
  const old = facts.termEndsOn;
  if (!approved)
    return { facts, acts: [{ on, act: 'extension_decided', approved, termEndsOn: old }] };
  if (endIsSettled(facts))
    return refuse('USE_ENDS', ['PAYG-04'], 'The use has ended or was cancelled.', 'approved');
  if (termEndsOn === undefined || !isDate(termEndsOn))
    return refuse('DATE_INVALID', ['PAYG-04'], 'Give the new last day.', 'termEndsOn');
  const refusal = checkPrices(event);
  if (refusal) return refusal;
  const settled = { judgedPossible: true, priceAgreed: true, changeProcedureDone: true };
  const term = termAfterDecision(old, { ...settled, newTermEndsOn: termEndsOn });
  if (isRefusal(term)) return term;
  const { basicFee, unitPrice, meters } = event;
  const isPriced = basicFee !== undefined || unitPrice !== undefined || meters !== undefined;
  const dates = { notifiedOn: on, effectiveOn: addDays(old, 1) };
  const priced = isPriced ? withChange(facts, 'extension', dates, event).facts : facts;
  return {
    facts: { ...priced, ...term, extensionAccepted: false },
    acts: [{ on, act: 'extension_decided', approved, termEndsOn }],
  };
}

/** Answers the wish to end with a month; accepted, it settles the last day of use, until that is over. */
export function cancel(
  facts: PaygFacts,
  { month }: PaygEventOf<'cancel'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  if (!isDate(`${month}-01`)) return refuse('MONTH_INVALID', ['PAYG-52'], 'Give a month.', 'month');
  const { termEndsOn, usageEnded, terminatedOn } = facts;
  const no: PaygStep = { facts, acts: [{ on, act: 'cancel', accepted: false }] };
  if (usageEnded || terminatedOn !== undefined) return no;
  const answer = decideCancellation(
    { requestedOn: on, month, termEndsOn, ...feesAhead(facts, on) },
    policy,
  );
  if (isRefusal(answer)) return no;
  const { cancelledOn, remainingFees } = answer;
  return {
    facts: { ...facts, cancelledOn, feesPaidToTermEnd: true },
    acts: [{ on, act: 'cancel', accepted: true, cancelledOn, remainingFees }],
  };
}

/** Gives the basic fee of a day's month and of each month to come. */
export function feesAhead(facts: PaygFacts, on: CalendarDate) {
  const basicFeeOf = (month: string) => pricesOf(facts, month).basicFee;
  return { basicFee: basicFeeOf(monthOf(on)), basicFeeOf };
}
