import type { DocumentLanguage } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { type FaultReportUrlOf, renderDocument } from './render-document.js';

/** A document as a file, ready to be sent. */
export interface DocumentFile {
  name: string;
  contentType: 'application/pdf';
  bytes: Uint8Array;
}

/** Renders a document and names the file after its number: `INV-00000001.pdf`. */
export async function documentFile(
  document: IssuedDocument,
  language: DocumentLanguage,
  faultReportUrlOf: FaultReportUrlOf,
): Promise<DocumentFile> {
  const bytes = await renderDocument(document, language, faultReportUrlOf);
  return { name: `${document.number}.pdf`, contentType: 'application/pdf', bytes };
}
