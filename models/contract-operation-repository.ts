import { type Model, Schema } from 'mongoose';
import type { KnownOperation } from '../domain/contracts/known-operation.js';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** An operation that a contract has answered; its key is contract and operation. */
interface ContractOperationDocument {
  _id: string;
  firstAct: number;
  acts: number;
}

const operationSchema = new Schema<ContractOperationDocument>(
  {
    _id: { type: String, required: true },
    firstAct: { type: Number, required: true },
    acts: { type: Number, required: true },
  },
  { collection: 'contract_operations', versionKey: false },
);

/** The operations of a store. */
export function contractOperationModel(store: StoreConnection): Model<ContractOperationDocument> {
  return (
    (store.models.ContractOperation as Model<ContractOperationDocument> | undefined) ??
    store.model<ContractOperationDocument>('ContractOperation', operationSchema)
  );
}

const keyOf = (contract: string, operationId: string): string => `${contract}|${operationId}`;

/** What contracts have answered, for as long as they live: longer than a contract itself remembers. */
export function contractOperationRepository(store: StoreConnection) {
  const operations = contractOperationModel(store);
  return {
    /** Writes operations that are not there. */
    async record(contract: string, answered: readonly KnownOperation[]): Promise<void> {
      if (answered.length === 0) return;
      const documents = answered.map(([operationId, firstAct, acts]) => ({
        _id: keyOf(contract, operationId),
        firstAct,
        acts,
      }));
      try {
        await operations.collection.insertMany(documents as never[], { ordered: false });
      } catch (failure) {
        if (!isDuplicateKey(failure)) throw failure;
      }
    },

    /** Finds how an operation was answered; nothing for one that never was. */
    async find(contract: string, operationId: string): Promise<KnownOperation | undefined> {
      const found = await operations.findById(keyOf(contract, operationId)).lean();
      return found ? [operationId, found.firstAct, found.acts] : undefined;
    },
  };
}
