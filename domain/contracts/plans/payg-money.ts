import { takeCredits } from '../../credit/credit-ledger.js';
import { paygOutageCredit } from '../../credit/payg-outage-credit.js';
import { lateInterest } from '../../interest/late-interest.js';
import { checkCreditApplication } from '../../plans/pay-as-you-go/credit-application.js';
import { paygInvoice } from '../../plans/pay-as-you-go/invoice.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate, monthOf } from '../../time/calendar-date.js';
import { dateOf, parseInstant } from '../../time/instant.js';
import { tokyoMinuteOf } from '../../time/tokyo.js';
import type { PaygEvent } from '../contract-event.js';
import { lastDayOfUse, type PaygFacts, type PaygStep } from './payg-facts.js';

type EventOf<Type extends PaygEvent['type']> = PaygEvent & { type: Type };

/** Issues the invoice of a month whose units are in; refuses a second one and a month without use. */
export function invoiceUsage(
  facts: PaygFacts,
  { month, units }: EventOf<'usage'>,
  on: CalendarDate,
): PaygStep | Refusal {
  if (facts.invoicedMonths.includes(month))
    return refuse('MONTH_INVOICED', ['PAYG-06'], `${month} has its invoice already.`, 'month');
  const inPeriod = month >= monthOf(facts.startsOn) && month <= monthOf(lastDayOfUse(facts));
  if (!isDate(`${month}-01`) || !inPeriod)
    return refuse('MONTH_OUTSIDE_USE', ['PAYG-02'], 'The service is not used then.', 'month');
  const { basicFee, unitPrice } = facts;
  const { credit, left } = takeCredits({ month, basicFee, issuedOn: on }, facts.credits);
  const usage = [{ units, unitPrice }];
  const invoice = paygInvoice({ usageMonth: month, basicFee, credit, usage });
  if (isRefusal(invoice)) return invoice;
  const { subtotal, tax, total, dueOn } = invoice;
  return {
    facts: {
      ...facts,
      credits: left,
      invoicedMonths: [...facts.invoicedMonths, month],
      openInvoices: [...facts.openInvoices, { month, total, dueOn }],
    },
    acts: [{ on, act: 'invoice', month, credit, subtotal, tax, total, dueOn }],
  };
}

/** Takes the full payment of an open invoice, with interest when it comes after the due date. */
export function payInvoice(
  facts: PaygFacts,
  { month }: EventOf<'payment'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const invoice = facts.openInvoices.find((open) => open.month === month);
  if (!invoice)
    return refuse('INVOICE_NOT_OPEN', ['PAYG-11'], `No invoice of ${month} is open.`, 'month');
  const openInvoices = facts.openInvoices.filter((open) => open !== invoice);
  const paid = { ...facts, openInvoices };
  if (on <= invoice.dueOn) return { facts: paid, acts: [] };
  const { total: amount, dueOn } = invoice;
  const { days, interest } = lateInterest({ rule: 'payg', amount, dueOn, paidOn: on }, policy);
  return { facts: paid, acts: [{ on, act: 'late_interest', month, days, interest }] };
}

/** Enters an outage that was restored into the ledger and says what it gives a right to. */
export function recordOutage(
  facts: PaygFacts,
  { id, knownAt, restoredAt }: EventOf<'outage'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  if (facts.creditedOutages.includes(id) || facts.outages.some((known) => known.id === id))
    return refuse('OUTAGE_KNOWN', ['PAYG-28'], `Outage ${id} is in the ledger.`, 'id');
  const [known, restored] = [parseInstant(knownAt), parseInstant(restoredAt)];
  if (known === undefined || restored === undefined)
    return refuse('INSTANT_INVALID', [], 'Give instants with their offset.', 'knownAt');
  const span = { from: tokyoMinuteOf(known), to: tokyoMinuteOf(restored) };
  const outage = paygOutageCredit({ ...span, basicFee: facts.basicFee }, policy);
  if (isRefusal(outage)) return outage;
  const { eligible, days, credit, applyBy } = outage;
  const right = eligible && applyBy !== undefined ? { applyBy } : {};
  const record = { id, month: monthOf(dateOf(known)), eligible, credit, ...right };
  return {
    facts: { ...facts, outages: [...facts.outages, record] },
    acts: [{ on, act: 'outage', id, eligible, days, credit, ...right }],
  };
}

/** Answers an application for a credit; what is accepted waits for the next invoices. */
export function applyForCredit(
  facts: PaygFacts,
  { outage: id }: EventOf<'credit_application'>,
  on: CalendarDate,
): PaygStep | Refusal {
  if (facts.creditedOutages.includes(id))
    return refuse('CREDIT_APPLIED_FOR', ['PAYG-29'], `${id} has its credit already.`, 'outage');
  const outage = facts.outages.find((known) => known.id === id);
  if (!outage) return refuse('OUTAGE_UNKNOWN', ['PAYG-28'], `There is no outage ${id}.`, 'outage');
  const accepted = !isRefusal(checkCreditApplication(outage, on));
  const acts = [{ on, act: 'credit_application', id, accepted }];
  if (!accepted) return { facts, acts };
  const credit = { id, arisenIn: outage.month, appliedOn: on, open: outage.credit };
  const outages = facts.outages.filter((known) => known !== outage);
  const creditedOutages = [...facts.creditedOutages, id];
  const credits = [...facts.credits, credit];
  return { facts: { ...facts, outages, creditedOutages, credits }, acts };
}
