import type { StoreConnection } from './connect-store.js';
import { contractStateModel } from './contract-state-model.js';

/** Gives the contracts that stand on a base pack, by id: those whose opening named it. */
export async function contractsOnBasePack(
  store: StoreConnection,
  basePack: string,
): Promise<string[]> {
  const found = await contractStateModel(store)
    .find({ basePack }, { _id: 1 })
    .sort({ _id: 1 })
    .lean();
  return found.map(({ _id }) => _id);
}
