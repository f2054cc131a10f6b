import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, monthOf } from '../../time/calendar-date.js';
import { earlierDate } from '../../time/later-date.js';
import type { ContractAct } from '../contract-act.js';
import { defineContractPlan } from '../contract-plan.js';
import { checkPaygApplication } from './payg-application.js';
import { answerConduct, changeTerms, demandConduct } from './payg-conduct.js';
import { nextPaygDue, paygDeadlines, paygFallsDue } from './payg-dues.js';
import { adjust, agreeOnRemoval, announceDelay, deliver, remove } from './payg-equipment.js';
import { type PaygEvent, type PaygOpening, paygEventTypes } from './payg-event.js';
import { firstOpenMonth, lastDayOfUse, type PaygFacts, type PaygStep } from './payg-facts.js';
import { openPayg } from './payg-open.js';
import { reportOutage } from './payg-open-outages.js';
import { applyForCredit, recordOutage } from './payg-outages.js';
import { revisePrices } from './payg-prices.js';
import { paygStanding } from './payg-standing.js';
import { cancel, decideExtension, requestExtension } from './payg-term.js';
import { correctInvoice, invoiceUsage } from './payg-usage.js';

/** Money goes on after the contract's end; everything else needs it to be running. */
const afterTheEnd: readonly PaygEvent['type'][] = ['usage', 'invoice_corrected', 'conduct_answer'];

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
      return invoiceUsage(facts, event, on, policy);
    case 'invoice_corrected':
      return correctInvoice(facts, event, on, policy);
    case 'price_revision':
      return revisePrices(facts, event, on, policy);
    case 'outage_reported':
      return reportOutage(facts, event, on, policy);
    case 'outage':
      return recordOutage(facts, event, on, policy);
    case 'credit_application':
      return applyForCredit(facts, event, on);
    case 'extension_request':
      return requestExtension(facts, on, policy);
    case 'extension_decided':
      return decideExtension(facts, event, on);
    case 'cancel':
      return cancel(facts, event, on, policy);
    case 'conduct_demand':
      return demandConduct(facts, event, on);
    case 'conduct_answer':
      return answerConduct(facts, event, on);
    case 'terms_changed':
      return changeTerms(facts, event, on);
    case 'delivery_delayed':
      return announceDelay(facts, event, on);
    case 'delivery_adjusted':
      return adjust(facts, event, on);
    case 'delivered':
      return deliver(facts, event, on);
    case 'removal_agreed':
      return agreeOnRemoval(facts, event, on, policy);
    case 'removed':
      return remove(facts, event, on, policy);
  }
}

/** An ended contract still waits for the units of every month of its use, if there was any; what is owed is the ledger's. */
function isSettled(facts: PaygFacts): boolean {
  return facts.usageEnded && firstOpenMonth(facts) > monthOf(lastDayOfUse(facts));
}

/**
 * An end on a ground is the last day of use; the equipment still has to go unless it is lost, and a
 * penalty has paid the fees to the end of the term.
 */
function hear(facts: PaygFacts, { act, on, endsOn, ground, kind }: ContractAct): PaygFacts {
  if (act === 'claim' && kind === 'penalty') return { ...facts, feesPaidToTermEnd: true };
  if (act !== 'terminated' || typeof endsOn !== 'string') return facts;
  const isLost = ground === 'equipment-lost';
  const terminatedOn = earlierDate(endsOn, lastDayOfUse(facts));
  return { ...facts, terminatedOn, ...(isLost ? { removedOn: on } : {}) };
}

/** Pay-as-you-go as a contract: delivery, monthly invoices, outages and credits, the window to extend, the end with the removal. */
export const paygPlan = defineContractPlan<PaygOpening, PaygFacts, PaygEvent>({
  name: 'payg',
  events: paygEventTypes,
  open: openPayg,
  nextDue: nextPaygDue,
  fallDue: paygFallsDue,
  applyEvent,
  deadlines: paygDeadlines,
  isSettled,
  period: (facts) => ({ startsOn: facts.startsOn, endsOn: lastDayOfUse(facts) }),
  checkApplication: checkPaygApplication,
  hear,
  standing: paygStanding,
});
