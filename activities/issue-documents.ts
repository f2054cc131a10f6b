import type { DocumentRequest } from '../domain/documents/document-data.js';
import type { ActivityContext } from './create-activities.js';

/** What issuing needs: the store, and who issues (an invented issuer where none is set). */
export type IssueContext = Pick<ActivityContext, 'store'>;

/** A document that was asked for, with its number. */
export interface IssuedNumber {
  key: string;
  number: string;
}

/**
 * Issues documents in the order given and answers their numbers: without gaps per kind, the same key
 * always the same number.
 */
export async function issueDocuments(
  _context: IssueContext,
  requests: readonly DocumentRequest[],
): Promise<IssuedNumber[]> {
  throw new Error(`Cannot issue ${requests.length} documents yet`);
}
