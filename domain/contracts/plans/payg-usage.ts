import { capByRemainingFees, takeCredits } from '../../credit/credit-ledger.js';
import { sumYen } from '../../money/yen.js';
import { type PaygInvoice, paygInvoice } from '../../plans/pay-as-you-go/invoice.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
  isDate,
  monthOf,
} from '../../time/calendar-date.js';
import { earlierDate, laterDate } from '../../time/later-date.js';
import type { PaygEventOf } from './payg-event.js';
import {
  firstOpenMonth,
  type IssuedInvoice,
  isInvoiced,
  lastDayOfUse,
  type PaygFacts,
  type PaygStep,
  pricesOf,
} from './payg-facts.js';
import { foldedChanges } from './payg-prices.js';
import { usageLines } from './usage-lines.js';

/** Invoices whose content is kept so that they can be corrected. */
const ISSUED_KEPT = 5;

/** Refuses a month that has its invoice, lies outside of the use, or is not over. */
function checkMonth(facts: PaygFacts, month: string, on: CalendarDate): Refusal | undefined {
  if (!isDate(`${month}-01`))
    return refuse('MONTH_INVALID', ['PAYG-02'], 'Give a month YYYY-MM.', 'month');
  const last = lastDayOfUse(facts);
  if (month < monthOf(facts.startsOn) || month > monthOf(last))
    return refuse('MONTH_OUTSIDE_USE', ['PAYG-02'], 'The service is not used then.', 'month');
  if (isInvoiced(facts, month))
    return refuse('MONTH_INVOICED', ['PAYG-06'], `${month} has its invoice already.`, 'month');
  const end = earlierDate(last, endOfMonth(month));
  if (on <= end)
    return refuse('MONTH_NOT_OVER', ['PAYG-11'], `${month} is invoiced after it is over.`, 'month');
  return undefined;
}

function withInvoiced(facts: PaygFacts, month: string): PaygFacts {
  const known = { ...facts, invoicedMonths: [...facts.invoicedMonths, month] };
  const invoicedUntil = addMonthsToMonth(firstOpenMonth(known), -1);
  const invoicedMonths = known.invoicedMonths.filter((one) => one > invoicedUntil);
  const folded = invoicedUntil >= monthOf(facts.startsOn) ? { invoicedUntil } : {};
  return foldedChanges({ ...facts, ...folded, invoicedMonths });
}

/** Gives an invoice's fields as its act says them. */
function said({ subtotal, tax, total, dueOn }: PaygInvoice) {
  return { subtotal, tax, total, dueOn };
}

/** Of the last invoice's credits nothing is paid out (PAYG-31). */
function lapsing(facts: PaygFacts, month: string, on: CalendarDate): PaygStep {
  const rest = sumYen(facts.credits.map(({ open }) => open));
  const isLast = month === monthOf(lastDayOfUse(facts)) && facts.usageEnded;
  const { lost } = capByRemainingFees(rest, isLast ? 0 : rest);
  if (lost === 0) return { facts, acts: [] };
  return { facts: { ...facts, credits: [] }, acts: [{ on, act: 'credit_lost', amount: lost }] };
}

/**
 * Issues the invoice of a month whose units are in, at that month's prices and less the credits that
 * wait; refuses a second one, a month without use, and one that is not over.
 * @rule PAYG-11 issued once the month's units are in
 */
export function invoiceUsage(
  facts: PaygFacts,
  event: PaygEventOf<'usage'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { month } = event;
  const refusal = checkMonth(facts, month, on);
  if (refusal) return refusal;
  const prices = pricesOf(facts, month);
  const usage = usageLines(event, prices);
  if (isRefusal(usage)) return usage;
  const { basicFee } = prices;
  const { credit, left } = takeCredits({ month, basicFee, issuedOn: on }, facts.credits);
  const invoice = paygInvoice({ usageMonth: month, basicFee, credit, usage }, policy);
  if (isRefusal(invoice)) return invoice;
  const content: IssuedInvoice = { month, basicFee, credit, usage, ...said(invoice) };
  const issued = [...(facts.issued ?? []), content].slice(-ISSUED_KEPT);
  const after = lapsing({ ...withInvoiced(facts, month), credits: left, issued }, month, on);
  const act = { on, act: 'invoice', month, credit, ...said(invoice) };
  return { facts: after.facts, acts: [...after.acts, act] };
}

/**
 * Corrects an issued invoice: all of it is credited, and a new one of the month takes its place. The
 * due day stays, unless more is owed than was invoiced: then it is that of an invoice of today.
 */
export function correctInvoice(
  facts: PaygFacts,
  event: PaygEventOf<'invoice_corrected'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { month, reason } = event;
  const before = facts.issued?.find((one) => one.month === month);
  if (!before) {
    const message = isInvoiced(facts, month)
      ? `The invoice of ${month} is too old to be corrected here.`
      : `${month} has no invoice.`;
    return refuse('INVOICE_NOT_CORRECTABLE', ['PAYG-06'], message, 'month');
  }
  const { basicFee, credit } = before;
  const usage = usageLines(event, pricesUsed(before));
  if (isRefusal(usage)) return usage;
  const invoice = paygInvoice({ usageMonth: month, basicFee, credit, usage }, policy);
  if (isRefusal(invoice)) return invoice;
  if (invoice.total === before.total)
    return refuse('NOTHING_TO_CORRECT', ['PAYG-06'], 'The invoice says this already.', 'units');
  const anew = endOfMonth(addMonthsToMonth(monthOf(on), 1));
  const dueOn = invoice.total > before.total ? laterDate(anew, before.dueOn) : before.dueOn;
  const content: IssuedInvoice = { ...before, usage, ...said(invoice), dueOn };
  const { subtotal, tax, total } = before;
  return {
    facts: {
      ...facts,
      issued: (facts.issued ?? []).map((one) => (one === before ? content : one)),
      corrected: before,
    },
    acts: [
      { on, act: 'credit_note', month, subtotal, tax, total, reason },
      { on, act: 'invoice_reissued', month, credit, ...said(invoice), dueOn },
    ],
  };
}

/** The unit prices that an invoice was made with. */
function pricesUsed({ basicFee, usage }: IssuedInvoice) {
  const unitPrice = usage.find(({ meter }) => meter === undefined)?.unitPrice ?? 0;
  const meters = usage.flatMap(({ meter, unitPrice: price }) =>
    meter === undefined ? [] : [{ id: meter, unitPrice: price }],
  );
  return { basicFee, unitPrice, ...(meters.length > 0 ? { meters } : {}) };
}
