import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { StoreConnection } from './connect-store.js';
import { contractActModel } from './contract-state-model.js';

/** Reads what contracts did, page by page. */
export function contractTimelineReadModel(store: StoreConnection) {
  const model = contractActModel(store);
  return {
    /** Gives up to `limit` acts of a contract below a number, the newest first; acts are numbered without gaps. */
    async page(contract: string, limit: number, below?: number): Promise<RecordedAct[]> {
      const where = { contract, ...(below === undefined ? {} : { n: { $lt: below } }) };
      const found = await model.find(where).sort({ n: -1 }).limit(limit).lean();
      return found.map(({ n, act, doneAt, operationId, lateMinutes }) => ({
        n,
        act,
        doneAt,
        ...(operationId === undefined ? {} : { operationId }),
        ...(lateMinutes === undefined ? {} : { lateMinutes }),
      }));
    },
  };
}
