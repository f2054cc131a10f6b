import type { DocumentData, DocumentKind, DocumentRequest } from './document-data.js';
import type { Issuer } from './issuer.js';

/** A document as it was issued: never changed afterwards, rendered whenever it is read. */
export interface IssuedDocument extends DocumentRequest {
  number: string;
  issuer: Issuer;
  data: DocumentData;
}

const PREFIXES: Readonly<Record<DocumentKind, string>> = {
  invoice: 'INV',
  credit_note: 'CRN',
  completion_notice: 'CMP',
  label: 'LBL',
};
const DIGITS = 8;

/** Writes the n-th number of a kind (n from 1), such as `INV-00000001`. */
export function documentNumber(kind: DocumentKind, n: number): string {
  return `${PREFIXES[kind]}-${String(n).padStart(DIGITS, '0')}`;
}
