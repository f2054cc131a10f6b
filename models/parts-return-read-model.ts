import type { PartsReturnSnapshot } from '../domain/parts/parts-return-snapshot.js';
import type { StoreConnection } from './connect-store.js';
import type { PageRequest } from './newest-first.js';
import { type PartsReturnDocument, partsReturnModel } from './parts-return-model.js';

/** What a list of parts can be narrowed to. */
export interface PartsReturnFilter {
  state?: string | undefined;
  technician?: string | undefined;
}

/** Lists parts on their way back, the longest out first. */
export function partsReturnReadModel(store: StoreConnection) {
  const model = partsReturnModel(store);
  return {
    async page(
      { state, technician }: PartsReturnFilter,
      { limit, cursor }: PageRequest,
    ): Promise<{ items: PartsReturnSnapshot[]; nextCursor?: string }> {
      const where = {
        ...(state ? { state } : {}),
        ...(technician ? { technician } : {}),
        ...(cursor ? { orderKey: { $gt: cursor } } : {}),
      };
      const found = (await model.collection
        .find(where as never)
        .sort({ orderKey: 1 })
        .limit(limit + 1)
        .toArray()) as unknown as PartsReturnDocument[];
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        items: page.map((document) => document.snapshot),
        ...(found.length > limit && last ? { nextCursor: last.orderKey } : {}),
      };
    },
  };
}
export type PartsReturnReadModel = ReturnType<typeof partsReturnReadModel>;
