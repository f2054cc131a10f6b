import type { StoreConnection } from './connect-store.js';
import type { PageRequest } from './newest-first.js';
import { type ReferenceKind, type ReferenceRecords, referenceModel } from './reference-models.js';
import type { Versioned } from './reference-repository.js';

/** What a list of reference data can be narrowed to. */
export interface ReferenceFilter {
  /** Beginning of the id. */
  q?: string | undefined;
  area?: string | undefined;
  technician?: string | undefined;
}

/** Reads reference data page by page, by id. */
export function referencePageReader(store: StoreConnection) {
  return async <K extends ReferenceKind>(
    kind: K,
    { q, area, technician }: ReferenceFilter,
    { limit, cursor }: PageRequest,
  ): Promise<{ items: Versioned<ReferenceRecords[K]>[]; nextCursor?: string }> => {
    const ids = {
      ...(cursor !== undefined && { $gt: cursor }),
      ...(q !== undefined && q !== '' && { $gte: cursor !== undefined && cursor > q ? cursor : q }),
      ...(q !== undefined && q !== '' && { $lt: `${q}\uffff` }),
    };
    const where = {
      ...(Object.keys(ids).length > 0 && { _id: ids }),
      ...(area !== undefined && { 'record.area': area }),
      ...(technician !== undefined && { 'record.technician': technician }),
    };
    const found = await referenceModel(store, kind)
      .collection.find(where as never)
      .sort({ _id: 1 })
      .limit(limit + 1)
      .toArray();
    const page = found.slice(0, limit) as unknown as {
      _id: string;
      version: number;
      record: ReferenceRecords[K];
    }[];
    const last = page.at(-1);
    return {
      items: page.map(({ record, version }) => ({ ...record, version })),
      ...(found.length > limit && last && { nextCursor: last._id }),
    };
  };
}
export type ReferencePageReader = ReturnType<typeof referencePageReader>;
