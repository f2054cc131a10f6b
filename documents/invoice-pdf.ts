import type { DocumentLanguage, InvoiceData } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { renderChargeLetter } from './charge-letter.js';
import { formatDay, formatMonth, formatStretch } from './format.js';
import { wordsIn } from './words.js';

/** Renders a qualified invoice (適格請求書). */
export function renderInvoice(
  document: IssuedDocument,
  data: InvoiceData,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const say = wordsIn(language);
  const day = (date: string) => formatDay(date, language);
  const { usageMonth, period } = data;
  return renderChargeLetter(
    {
      ...{ document, data },
      title: { word: 'invoice', below: 'qualifiedInvoice' },
      lead: 'invoiceLead',
      totalName: 'invoiceTotal',
      facts: [
        [say('dueOn'), day(data.dueOn)],
        [say('contract'), data.contract],
        [say('usageMonth'), usageMonth && formatMonth(usageMonth, language)],
        [say('period'), period && formatStretch(day(period.from), day(period.to), language)],
      ],
      closing: [[say('bankAccount'), document.issuer.bankAccount]],
    },
    language,
  );
}
