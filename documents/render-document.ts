import type { DocumentLanguage } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { renderCompletionNotice } from './completion-notice-pdf.js';
import { renderCreditNote } from './credit-note-pdf.js';
import { renderInvoice } from './invoice-pdf.js';
import { renderLabel } from './label-pdf.js';

/** Gives the address behind the QR code of a machine's label. */
export type FaultReportUrlOf = (controlNumber: string) => Promise<string>;

/** Renders an issued document as PDF with its font embedded; the same document gives the same bytes. */
export async function renderDocument(
  document: IssuedDocument,
  language: DocumentLanguage,
  faultReportUrlOf: FaultReportUrlOf,
): Promise<Uint8Array> {
  const { data } = document;
  switch (data.kind) {
    case 'invoice':
      return renderInvoice(document, data, language);
    case 'credit_note':
      return renderCreditNote(document, data, language);
    case 'completion_notice':
      return renderCompletionNotice(document, data, language);
    case 'label': {
      const url = await faultReportUrlOf(data.controlNumber);
      return renderLabel(document, data, url, language);
    }
  }
}
