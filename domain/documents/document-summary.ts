import type { Yen } from '../money/yen.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { dateOf, instantOf } from '../time/instant.js';
import type { DocumentKind } from './document-data.js';
import type { IssuedDocument } from './issued-document.js';

/** One row of a list of documents. */
export interface DocumentSummary {
  number: string;
  kind: DocumentKind;
  subject: string;
  contract: string;
  customer: { id: string; name: string };
  issuedOn: CalendarDate;
  issuedAt: string;
  /** Yen with tax, of invoices and credit notes. */
  total?: Yen;
  dueOn?: CalendarDate;
  usageMonth?: string;
  /** The invoice that a credit note corrects. */
  corrects?: string;
  controlNumber?: string;
}

/** Gives what lists show of a document; its date of issue is the Tokyo day of its issue. */
export function summaryOfDocument(document: IssuedDocument): DocumentSummary {
  const { number, subject, issuedAt, data } = document;
  const { id, name = id } = data.customer;
  return {
    number,
    kind: data.kind,
    subject,
    contract: data.contract,
    customer: { id, name },
    issuedOn: dateOf(instantOf(issuedAt)),
    issuedAt,
    ...('total' in data && { total: data.total }),
    ...(data.kind === 'invoice' && { dueOn: data.dueOn }),
    ...(data.kind === 'invoice' &&
      data.usageMonth !== undefined && { usageMonth: data.usageMonth }),
    ...(data.kind === 'credit_note' &&
      'number' in data.corrects && { corrects: data.corrects.number }),
    ...(data.kind === 'label' && { controlNumber: data.controlNumber }),
  };
}
