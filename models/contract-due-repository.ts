import { isDeepStrictEqual } from 'node:util';
import { dueRowKey } from '../domain/contracts/due-row.js';
import { dueRows } from '../domain/contracts/due-rows.js';
import type { StoreConnection } from './connect-store.js';
import { type ContractDueDocument, contractDueModel } from './contract-due-model.js';
import { contractStateModel } from './contract-state-model.js';

/** What comes due, written with each contract: never from anywhere else. */
export function contractDueRepository(store: StoreConnection) {
  const dues = contractDueModel(store);
  const states = contractStateModel(store);

  async function bringUpTo(contract: string, wanted: ContractDueDocument[]): Promise<boolean> {
    const stored = await dues.find({ contract }).lean();
    const there = new Map(stored.map((row) => [row._id, row]));
    const changed = wanted.filter((row) => !isDeepStrictEqual(there.get(row._id), row));
    const gone = stored.filter(({ _id }) => wanted.every((row) => row._id !== _id));
    if (changed.length > 0)
      await dues.bulkWrite(
        changed.map((row) => ({
          replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true },
        })),
      );
    if (gone.length > 0) await dues.deleteMany({ _id: { $in: gone.map(({ _id }) => _id) } });
    return changed.length + gone.length > 0;
  }

  return {
    /**
     * Makes the rows of a contract what its stored document says, and looks again when that document
     * has changed meanwhile: of two writers that overlap the later one leaves the newer rows behind,
     * whichever document it came with. Writes nothing where nothing comes due otherwise than before.
     */
    async follow(contract: string): Promise<void> {
      for (let seen: number | undefined; ; ) {
        const stored = await states.findById(contract).lean();
        if (!stored || stored.seq === seen) return;
        seen = stored.seq;
        const changed = await bringUpTo(contract, dueRows(stored.snapshot.state).map(documentOf));
        if (!changed) return;
      }
    },
  };
}

function documentOf(row: ReturnType<typeof dueRows>[number]): ContractDueDocument {
  const key = dueRowKey(row);
  return { _id: key, orderKey: key, ...row };
}
