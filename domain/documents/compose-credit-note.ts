import { type Refusal, refuse } from '../refusal.js';
import { checkChargeLine } from './check-charge-line.js';
import type { CreditNoteData, InvoiceData } from './document-data.js';
import { taxShares } from './tax-shares.js';

/** What is given back, before taxes and total are known; amounts are positive. */
export type CreditNoteDraft = Omit<CreditNoteData, 'kind' | 'taxes' | 'total'>;

/** Puts a credit note together, taxed like the invoice that it corrects; refuses a line of nothing or less. */
export function composeCreditNote(draft: CreditNoteDraft): CreditNoteData | Refusal {
  const { lines } = draft;
  if (lines.length === 0)
    return refuse('DOCUMENT_WITHOUT_LINES', [], 'Give at least one line.', 'lines');
  for (const [index, line] of lines.entries()) {
    const refusal = checkChargeLine(line, `lines.${index}`);
    if (refusal) return refusal;
    if (line.amount <= 0) {
      const message = 'What is given back is a positive amount.';
      return refuse('CREDIT_NOT_POSITIVE', [], message, `lines.${index}.amount`);
    }
  }
  return { ...draft, kind: 'credit_note', ...taxShares(lines) };
}

/**
 * Decides whether a credit note fits its invoice: at each rate no more may be given back, earlier
 * credit notes included, than was charged.
 */
export function checkCreditAgainstInvoice(
  credit: Pick<CreditNoteData, 'taxes'>,
  invoice: Pick<InvoiceData, 'taxes'>,
  earlier: readonly Pick<CreditNoteData, 'taxes'>[],
): Refusal | undefined {
  const at = (taxes: CreditNoteData['taxes'], rate: number) =>
    taxes.find((share) => share.rate === rate)?.subtotal ?? 0;
  const tooMuch = credit.taxes.find(({ rate, subtotal }) => {
    const before = earlier.reduce((sum, { taxes }) => sum + at(taxes, rate), 0);
    return before + subtotal > at(invoice.taxes, rate);
  });
  if (!tooMuch) return undefined;
  const message = 'More would be given back than the invoice charged at this rate.';
  return refuse('CREDIT_EXCEEDS_INVOICE', [], message, 'lines');
}
