import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractSnapshot } from '../domain/contracts/contract-snapshot.js';
import { basePackOf } from '../domain/contracts/plans/base-pack-of.js';
import { partyOf } from '../domain/contracts/sides/party-of.js';
import type { StoreConnection } from './connect-store.js';
import { contractSearchKeys } from './contract-search-keys.js';
import { contractActModel, contractStateModel } from './contract-state-model.js';
import { isDuplicateKey, replaceIfNewer } from './replace-if-newer.js';

/** The documents of running contracts and their acts: written by their workflows only. */
export function contractStateRepository(store: StoreConnection) {
  const states = contractStateModel(store);
  const acts = contractActModel(store);

  async function keepActs(contract: string, recorded: readonly RecordedAct[]): Promise<void> {
    if (recorded.length === 0) return;
    const documents = recorded.map((act) => ({
      _id: `${contract}:${act.n}`,
      contract,
      on: act.act.on,
      ...act,
    }));
    try {
      await acts.collection.insertMany(documents as never[], { ordered: false });
    } catch (failure) {
      // A write that is repeated finds its acts there; the others were inserted all the same.
      if (!isDuplicateKey(failure)) throw failure;
    }
  }

  return {
    /** Writes acts that are not there, then the contract's document unless a newer one is there. */
    async record(snapshot: ContractSnapshot, recorded: readonly RecordedAct[]): Promise<void> {
      await keepActs(snapshot.id, recorded);
      const { id, seq, next, state } = snapshot;
      const { customer } = partyOf(state);
      await replaceIfNewer(states, {
        _id: id,
        seq,
        plan: state.plan,
        status: state.status,
        orderKey: `${next?.on ?? '9999'}|${id}`,
        ...(customer === undefined ? {} : { customer }),
        searchKeys: contractSearchKeys(state),
        ...basePackOf(state),
        snapshot,
      });
    },

    /** Gives a contract as its workflow published it last. */
    async find(id: string): Promise<ContractSnapshot | undefined> {
      const found = await states.findById(id, { snapshot: 1 }).lean();
      return found?.snapshot;
    },

    /** Gives what a contract did, in the order in which it did it. */
    async actsOf(contract: string): Promise<RecordedAct[]> {
      const found = await acts.find({ contract }).sort({ n: 1 }).lean();
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
export type ContractStateRepository = ReturnType<typeof contractStateRepository>;
