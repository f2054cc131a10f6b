import type { DocumentKind } from '../domain/documents/document-data.js';
import type { DocumentSummary } from '../domain/documents/document-summary.js';
import type { StoreConnection } from './connect-store.js';
import { type DocumentRecord, documentModel } from './document-model.js';
import { newestFirst, type PageRequest } from './newest-first.js';

/** What a list of documents can be narrowed to; every filter given must hold. */
export interface DocumentFilter {
  subject?: string | undefined;
  kind?: DocumentKind | undefined;
  customer?: string | undefined;
}

/** A page and, when there is more, where the next one begins. */
export interface DocumentPage {
  items: DocumentSummary[];
  nextCursor?: string;
}

/** Lists issued documents, the newest first. */
export function documentListReadModel(store: StoreConnection) {
  const model = documentModel(store);
  return {
    page: async (
      filter: DocumentFilter,
      request: PageRequest,
      nowMs: number,
    ): Promise<DocumentPage> => {
      const where = Object.fromEntries(
        Object.entries(filter).filter(([, value]) => value !== undefined),
      );
      const oneMore = { ...request, limit: request.limit + 1 };
      const found = await newestFirst<DocumentRecord>(model, where, oneMore, nowMs);
      const page = found.slice(0, request.limit);
      const last = page.at(-1);
      return {
        items: page.map(({ summary }) => summary),
        ...(found.length > request.limit && last ? { nextCursor: last.orderKey } : {}),
      };
    },
  };
}
