import { decideCancellation } from '../../plans/pay-as-you-go/cancellation.js';
import { lateRemovalDamages } from '../../plans/pay-as-you-go/late-removal.js';
import { judgeRemovalArrangement } from '../../plans/pay-as-you-go/removal.js';
import { checkExtensionRequest, termAfterDecision } from '../../plans/pay-as-you-go/term.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { PaygEvent } from '../contract-event.js';
import { lastDayOfUse, type PaygFacts, type PaygStep } from './payg-facts.js';

type EventOf<Type extends PaygEvent['type']> = PaygEvent & { type: Type };

/** Answers a request to extend the term: by the last day for it yes, later no. */
export function requestExtension(
  facts: PaygFacts,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep {
  const accepted = !isRefusal(checkExtensionRequest(on, facts.termEndsOn, policy));
  return {
    facts: { ...facts, extensionAccepted: facts.extensionAccepted || accepted },
    acts: [{ on, act: 'extension_request', accepted }],
  };
}

/** Takes the provider's decision: a new end opens a new window for asking; a no changes nothing. */
export function decideExtension(
  facts: PaygFacts,
  { approved, termEndsOn }: EventOf<'extension_decided'>,
): PaygStep | Refusal {
  if (!facts.extensionAccepted)
    return refuse('NO_EXTENSION_REQUEST', ['PAYG-03'], 'No request to extend was accepted.');
  if (!approved) return { facts, acts: [] };
  if (termEndsOn === undefined || !isDate(termEndsOn))
    return refuse('DATE_INVALID', [], 'Give the new last day.', 'termEndsOn');
  const settled = { judgedPossible: true, priceAgreed: true, changeProcedureDone: true };
  const term = termAfterDecision(facts.termEndsOn, { ...settled, newTermEndsOn: termEndsOn });
  if (isRefusal(term)) return term;
  return { facts: { ...facts, ...term, extensionAccepted: false }, acts: [] };
}

/** Answers the wish to end with a month; accepted, it settles the last day of use. */
export function cancel(
  facts: PaygFacts,
  { month }: EventOf<'cancel'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  if (!isDate(`${month}-01`)) return refuse('MONTH_INVALID', [], 'Give a month.', 'month');
  const { termEndsOn, basicFee } = facts;
  const answer = decideCancellation({ requestedOn: on, month, termEndsOn, basicFee }, policy);
  if (isRefusal(answer)) return { facts, acts: [{ on, act: 'cancel', accepted: false }] };
  const { cancelledOn, remainingFees } = answer;
  return {
    facts: { ...facts, cancelledOn },
    acts: [{ on, act: 'cancel', accepted: true, cancelledOn, remainingFees }],
  };
}

/** Records the day agreed for taking the equipment back, and whether it was agreed late. */
export function agreeOnRemoval(
  facts: PaygFacts,
  { removeOn }: EventOf<'removal_agreed'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  if (!isDate(removeOn) || removeOn < on)
    return refuse('DATE_INVALID', ['PAYG-61'], 'Give a day to come.', 'removeOn');
  const arrangement = { arrangedOn: on, removeOn, termEndsOn: lastDayOfUse(facts) };
  const { late } = judgeRemovalArrangement(arrangement, policy);
  return {
    facts: { ...facts, removeOn },
    acts: [{ on, act: 'removal_agreed', removeOn, late }],
  };
}

/** Ends the contract with the day on which the equipment is gone (PAYG-01). */
export function remove(
  facts: PaygFacts,
  { customerLate }: EventOf<'removed'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { removeOn, basicFee, termEndsOn, cancelledOn } = facts;
  if (customerLate && removeOn === undefined)
    return refuse('REMOVAL_NOT_AGREED', ['PAYG-64'], 'No day was agreed.', 'customerLate');
  const removal = {
    agreedOn: removeOn ?? on,
    removedOn: on,
    basicFee,
    termEndsOn: lastDayOfUse(facts),
    feesCoverUntil: cancelledOn === undefined ? undefined : termEndsOn,
  };
  const delay = customerLate ? lateRemovalDamages(removal, policy) : { damages: 0 };
  if (isRefusal(delay)) return delay;
  return {
    facts: { ...facts, removedOn: on },
    acts: [
      { on, act: 'removed', damages: delay.damages },
      { on, act: 'ended' },
    ],
    endedOn: on,
  };
}
