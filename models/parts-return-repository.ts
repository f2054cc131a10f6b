import type { PartsReturnSnapshot } from '../domain/parts/parts-return-snapshot.js';
import type { StoreConnection } from './connect-store.js';
import { partsReturnModel } from './parts-return-model.js';
import { replaceIfNewer } from './replace-if-newer.js';

/** The documents of parts on their way back: written by their workflows only. */
export function partsReturnRepository(store: StoreConnection) {
  const model = partsReturnModel(store);
  return {
    /** Writes a part's document unless one with the same or a newer `seq` is there. */
    replaceIfNewer: (snapshot: PartsReturnSnapshot): Promise<boolean> =>
      replaceIfNewer(model, {
        _id: snapshot.id,
        seq: snapshot.seq,
        state: snapshot.state,
        technician: snapshot.technician,
        workOrder: snapshot.workOrder,
        orderKey: `${snapshot.usedAt}|${snapshot.id}`,
        snapshot,
      }),

    /** Gives a part as its workflow published it last. */
    async find(id: string): Promise<PartsReturnSnapshot | undefined> {
      const found = await model.findById(id, { snapshot: 1 }).lean();
      return found?.snapshot;
    },
  };
}
export type PartsReturnRepository = ReturnType<typeof partsReturnRepository>;
