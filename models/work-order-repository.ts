import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';
import type { StoreConnection } from './connect-store.js';
import { replaceIfNewer } from './replace-if-newer.js';
import { workOrderDocument } from './work-order-document.js';
import { workOrderModel } from './work-order-model.js';

/** The work orders' documents: written by their workflows only, whole, with a growing `seq`. */
export function workOrderRepository(store: StoreConnection) {
  const model = workOrderModel(store);
  return {
    /** Writes a work order's document unless one with the same or a newer `seq` is there. */
    replaceIfNewer: (snapshot: WorkOrderSnapshot): Promise<boolean> =>
      replaceIfNewer(model, workOrderDocument(snapshot)),

    /** Gives a work order as its workflow published it last. */
    async find(number: string): Promise<WorkOrderSnapshot | undefined> {
      const found = await model.findById(number, { snapshot: 1 }).lean();
      return found?.snapshot;
    },

    /** Names the open work orders under a contract, or on one of these assets. */
    async openNumbersUnder(contract: string, assets: readonly string[]): Promise<string[]> {
      const keys = [contract, ...assets.map((asset) => `asset:${asset}`)];
      const found = await Promise.all(
        keys.map((openUnder) => model.find({ openUnder }, { _id: 1 }).lean()),
      );
      return [...new Set(found.flat().map(({ _id }) => _id))].sort();
    },

    /** Gives the kind of the asset that a work order is about. */
    async assetKindOf(number: string): Promise<string | undefined> {
      const found = await model.findById(number, { 'summary.asset.kind': 1 }).lean();
      return found?.summary.asset.kind;
    },
  };
}
export type WorkOrderRepository = ReturnType<typeof workOrderRepository>;
