import { type Refusal, refuse } from '../refusal.js';
import { isDate } from '../time/calendar-date.js';
import { checkChargeLine } from './check-charge-line.js';
import type { InvoiceData } from './document-data.js';
import { taxShares } from './tax-shares.js';

/** What is invoiced, before taxes and total are known. */
export type InvoiceDraft = Omit<InvoiceData, 'kind' | 'taxes' | 'total'>;

/**
 * Puts an invoice together: tax once per rate on the sum of its lines, credits (negative lines)
 * included. Refuses a line that does not compute, a day that does not exist, and credits above what
 * is charged at their rate.
 */
export function composeInvoice(draft: InvoiceDraft): InvoiceData | Refusal {
  const { lines, dueOn } = draft;
  if (lines.length === 0)
    return refuse('DOCUMENT_WITHOUT_LINES', [], 'Give at least one line.', 'lines');
  for (const [index, line] of lines.entries()) {
    const refusal = checkChargeLine(line, `lines.${index}`);
    if (refusal) return refusal;
  }
  if (!isDate(dueOn))
    return refuse('DATE_INVALID', ['PAYG-11'], 'Give a day that exists.', 'dueOn');
  const { taxes, total } = taxShares(lines);
  if (taxes.some(({ subtotal }) => subtotal < 0)) {
    const message = 'More is credited than charged at one rate: issue a credit note instead.';
    return refuse('CREDIT_EXCEEDS_CHARGES', ['PAYG-29'], message, 'lines');
  }
  return { ...draft, kind: 'invoice', taxes, total };
}
