import type { DocumentKind } from '../domain/documents/document-data.js';
import { summaryOfDocument } from '../domain/documents/document-summary.js';
import { documentNumber, type IssuedDocument } from '../domain/documents/issued-document.js';
import type { StoreConnection } from './connect-store.js';
import { type DocumentRecord, documentModel } from './document-model.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** A document that has everything but its number. */
export type UnnumberedDocument = Omit<IssuedDocument, 'number'>;

export interface DocumentRepository {
  /** Gives a document the next number of its kind; the same key answers what was issued before. */
  issue(document: UnnumberedDocument): Promise<IssuedDocument>;
  find(number: string): Promise<IssuedDocument | undefined>;
  findByKey(key: string): Promise<IssuedDocument | undefined>;
  /** The credit notes on an invoice. */
  creditsOn(invoice: string): Promise<IssuedDocument[]>;
}

/**
 * Issued documents: written once, never changed or deleted. Numbers have no gaps because a number is
 * the key of the very insert that uses it, and n is tried only when n - 1 is there: either it was just
 * found taken, or the mark says so, and the mark is set after an insert and never before. A process
 * that dies in between leaves the mark behind, which costs the next one some tries and nothing else.
 */
export function documentRepository(store: StoreConnection): DocumentRepository {
  const documents = documentModel(store);
  const marks = store.collection<{ _id: string; value: number }>('counters');
  const markOf = (kind: DocumentKind): string => `document:${kind}`;
  const lastKnown = async (kind: DocumentKind): Promise<number> =>
    (await marks.findOne({ _id: markOf(kind) }))?.value ?? 0;

  const remember = async (kind: DocumentKind, n: number): Promise<void> => {
    try {
      await marks.updateOne({ _id: markOf(kind) }, { $max: { value: n } }, { upsert: true });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  };
  const findByKey = async (key: string): Promise<IssuedDocument | undefined> =>
    (await documents.findOne({ key }).lean())?.snapshot;

  return {
    findByKey,
    issue: async (document) => {
      const { kind } = document.data;
      const before = await findByKey(document.key);
      if (before) return before;
      let n = (await lastKnown(kind)) + 1;
      for (;;) {
        const issued: IssuedDocument = { ...document, number: documentNumber(kind, n) };
        try {
          await documents.collection.insertOne(recordOf(issued) as never);
          await remember(kind, n);
          return issued;
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
        }
        // Either the number or the key is taken; whoever asked for the same key has the answer.
        const same = await findByKey(document.key);
        if (same) return same;
        n = Math.max(n, await lastKnown(kind)) + 1;
      }
    },
    find: async (number) => (await documents.findOne({ _id: number }).lean())?.snapshot,
    creditsOn: async (invoice) =>
      (await documents.find({ corrects: invoice }).lean()).map(({ snapshot }) => snapshot),
  };
}

function recordOf(issued: IssuedDocument): DocumentRecord {
  const summary = summaryOfDocument(issued);
  const { number, key, subject } = issued;
  const { kind, corrects } = summary;
  return {
    _id: number,
    kind,
    key,
    subject,
    customer: summary.customer.id,
    ...(corrects !== undefined && { corrects }),
    orderKey: `${new Date(issued.issuedAt).toISOString()}|${number}`,
    summary,
    snapshot: issued,
  };
}
