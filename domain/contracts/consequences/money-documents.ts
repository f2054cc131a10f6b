import { type CreditNoteDraft, composeCreditNote } from '../../documents/compose-credit-note.js';
import { composeInvoice, type InvoiceDraft } from '../../documents/compose-invoice.js';
import type {
  ChargeLine,
  CreditNoteData,
  CustomerParty,
  InvoiceData,
  Wording,
} from '../../documents/document-data.js';
import { taxRateOn } from '../../money/consumption-tax.js';
import { meteredAmount, tenThousandths } from '../../plans/pay-as-you-go/metered-amount.js';
import { isRefusal } from '../../refusal.js';
import { addMonthsToMonth, endOfMonth } from '../../time/calendar-date.js';
import type { ContractState } from '../contract-state.js';
import type { IssuedInvoice } from '../plans/payg-facts.js';
import type { Claim } from '../sides/ledger-facts.js';
import { partyOf } from '../sides/party-of.js';
import { claimInWords } from './claim-words.js';
import type { DocumentConsequence } from './consequence.js';

/** The step of an act's invoice; its key ends in it, and lists find the number by it. */
export const INVOICE_STEP = 'invoice';

const units: Wording = { ja: '単位', en: 'units' };

/** Gives to whom documents of a contract are addressed. */
function addressee(state: ContractState): CustomerParty {
  const { customer = '', customerName } = partyOf(state);
  return { id: customer, ...(customerName === undefined ? {} : { name: customerName }) };
}

const notComposed = { taxes: [], total: 0 };

/**
 * What cannot be put together, such as a claim beyond what an invoice can hold, goes on without a
 * total: whoever issues it refuses it for good, and a person hears of it. A throw here would halt the
 * contract.
 */
function invoiceOf(draft: InvoiceDraft): InvoiceData {
  const invoice = composeInvoice(draft);
  return isRefusal(invoice) ? { ...draft, kind: 'invoice', ...notComposed } : invoice;
}

function creditNoteOf(draft: CreditNoteDraft): CreditNoteData {
  const note = composeCreditNote(draft);
  return isRefusal(note) ? { ...draft, kind: 'credit_note', ...notComposed } : note;
}

function usageLine(
  { units: quantity, unitPrice, meter }: IssuedInvoice['usage'][number],
  taxRate: number,
): ChargeLine {
  const name = meter === undefined ? '' : ` ${meter}`;
  const [read, price] = [tenThousandths(quantity), tenThousandths(unitPrice)];
  return {
    description: { ja: `従量料金${name}`, en: `Usage fee${name}` },
    ...{ quantity, unit: units, unitPrice },
    amount: read === undefined || price === undefined ? 0 : meteredAmount(read, price),
    taxRate,
  };
}

/** The rate of the month in which an invoice counts as issued. */
function rateOf(month: string): number {
  return taxRateOn(endOfMonth(addMonthsToMonth(month, 1)));
}

/** Gives the invoice of a month as a document: basic fee, credit and each meter with its units and price. */
export function monthInvoice(state: ContractState, content: IssuedInvoice): DocumentConsequence {
  const { month, basicFee, credit, usage, dueOn } = content;
  const taxRate = rateOf(month);
  const lines: ChargeLine[] = [
    { description: { ja: '基本料金', en: 'Basic fee' }, amount: basicFee, taxRate },
    ...usage.map((line) => usageLine(line, taxRate)),
  ];
  if (credit > 0) {
    const description = { ja: '利用不能による減額', en: 'Deduction for an outage' };
    lines.splice(1, 0, { description, amount: -credit, taxRate });
  }
  const head = { customer: addressee(state), contract: state.id, usageMonth: month };
  return {
    kind: 'document',
    step: INVOICE_STEP,
    data: invoiceOf({ ...head, lines, dueOn }),
  };
}

/** Gives the credit note on a whole invoice; the deduction in it is not given back a second time. */
export function monthCredit(
  state: ContractState,
  content: IssuedInvoice,
  corrects: { key: string },
  reason: string,
): DocumentConsequence | undefined {
  const { month, basicFee, credit, usage } = content;
  const taxRate = rateOf(month);
  const basic = { ja: '基本料金（減額後）', en: 'Basic fee, less deductions' };
  const lines = [
    { description: basic, amount: basicFee - credit, taxRate },
    ...usage.map((line) => usageLine(line, taxRate)),
  ].filter(({ amount }) => amount > 0);
  if (lines.length === 0) return undefined;
  const head = { customer: addressee(state), contract: state.id, corrects };
  const data = creditNoteOf({ ...head, lines, reason: { ja: reason, en: reason } });
  return { kind: 'document', step: 'credit_note', data };
}

/**
 * Gives the invoice of another claim, one line over all of it. Damages, penalties and interest bear no
 * consumption tax; a fee does and is given without it.
 */
export function claimInvoice(
  state: ContractState,
  claim: Claim,
  fee?: { amount: number; taxRate: number; period?: InvoiceDraft['period'] },
): DocumentConsequence {
  const { amount, taxRate, period } = { amount: claim.amount, taxRate: 0, ...fee };
  const head = { customer: addressee(state), contract: state.id, ...(period ? { period } : {}) };
  const lines = [{ description: claimInWords(claim), amount, taxRate }];
  const dueOn = claim.dueOn ?? claim.arisenOn;
  return {
    kind: 'document',
    step: INVOICE_STEP,
    data: invoiceOf({ ...head, lines, dueOn }),
  };
}
