import { extensionRequestBy } from '../../plans/pay-as-you-go/term.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate, monthOf } from '../../time/calendar-date.js';
import type { PaygEvent, PaygOpening } from '../contract-event.js';
import { type Due, defineContractPlan, earliestDue, type PlanDeadline } from '../contract-plan.js';
import { lastDayOfUse, type PaygFacts, type PaygStep } from './payg-facts.js';
import { applyForCredit, invoiceUsage, payInvoice, recordOutage } from './payg-money.js';
import { agreeOnRemoval, cancel, decideExtension, remove, requestExtension } from './payg-term.js';

/** Money and late interest go on after the contract's end; everything else needs it to be running. */
const afterTheEnd: readonly PaygEvent['type'][] = ['usage', 'payment'];

function open(opening: PaygOpening): PaygFacts | Refusal {
  const { startsOn, termEndsOn, basicFee, unitPrice } = opening;
  if (!isDate(startsOn) || !isDate(termEndsOn) || termEndsOn < startsOn)
    return refuse('TERM_INVALID', ['PAYG-02'], 'A term ends on or after its start.', 'termEndsOn');
  if (!Number.isSafeInteger(basicFee) || basicFee < 0)
    return refuse('FEE_INVALID', ['PAYG-08'], 'A basic fee is whole yen.', 'basicFee');
  return {
    startsOn,
    termEndsOn,
    basicFee,
    unitPrice,
    extensionAccepted: false,
    usageEnded: false,
    credits: [],
    outages: [],
    creditedOutages: [],
    invoicedMonths: [],
    openInvoices: [],
  };
}

/** An accepted request or cancellation leaves no window to close. */
function windowDue(facts: PaygFacts, policy: PolicySettings): Due | undefined {
  const { extensionAccepted, cancelledOn, removedOn, windowClosedFor, termEndsOn } = facts;
  if (extensionAccepted || cancelledOn || removedOn || windowClosedFor === termEndsOn)
    return undefined;
  return { on: extensionRequestBy(termEndsOn, policy), edge: 'end', kind: 'extension_closed' };
}

function nextDue(facts: PaygFacts, policy: PolicySettings): Due | undefined {
  return earliestDue([
    windowDue(facts, policy),
    facts.usageEnded ? undefined : { on: lastDayOfUse(facts), edge: 'end', kind: 'usage_ended' },
  ]);
}

function fallDue(facts: PaygFacts, { on, kind }: Due): PaygStep {
  const acts = [{ on, act: kind }];
  return kind === 'usage_ended'
    ? { facts: { ...facts, usageEnded: true }, acts }
    : { facts: { ...facts, windowClosedFor: facts.termEndsOn }, acts };
}

function applyEvent(
  facts: PaygFacts,
  event: PaygEvent,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  if (facts.removedOn !== undefined && !afterTheEnd.includes(event.type))
    return refuse('CONTRACT_ENDED', ['PAYG-01'], 'The contract has ended.');
  switch (event.type) {
    case 'usage':
      return invoiceUsage(facts, event, on);
    case 'payment':
      return payInvoice(facts, event, on, policy);
    case 'outage':
      return recordOutage(facts, event, on, policy);
    case 'credit_application':
      return applyForCredit(facts, event, on);
    case 'extension_request':
      return requestExtension(facts, on, policy);
    case 'extension_decided':
      return decideExtension(facts, event);
    case 'cancel':
      return cancel(facts, event, on, policy);
    case 'removal_agreed':
      return agreeOnRemoval(facts, event, on, policy);
    case 'removed':
      return remove(facts, event, on, policy);
  }
}

/** The window to ask for an extension, while it is open and nothing has made it moot. */
function deadlines(facts: PaygFacts, policy: PolicySettings): PlanDeadline[] {
  const window = windowDue(facts, policy);
  return window ? [{ what: 'extension_request', lastDay: window.on, because: 'PAYG-03' }] : [];
}

/** Open money keeps a contract alive after its end: an unpaid invoice, or the last month's to come. */
function isSettled(facts: PaygFacts): boolean {
  const lastMonth = monthOf(lastDayOfUse(facts));
  return (
    facts.usageEnded && facts.openInvoices.length === 0 && facts.invoicedMonths.includes(lastMonth)
  );
}

/** Pay-as-you-go as a contract: monthly invoices, credits, the window to extend, the end with the removal. */
export const paygPlan = defineContractPlan<PaygOpening, PaygFacts, PaygEvent>({
  name: 'payg',
  events: [
    'usage',
    'payment',
    'outage',
    'credit_application',
    'extension_request',
    'extension_decided',
    'cancel',
    'removal_agreed',
    'removed',
  ],
  open,
  nextDue,
  fallDue,
  applyEvent,
  deadlines,
  isSettled,
});
