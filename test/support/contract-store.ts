import { mongo } from 'mongoose';
import { testDatabaseUri } from './test-store.js';

/** A database of one contract test file, empty at first and dropped by `close`. */
export interface ContractStore {
  readonly client: mongo.MongoClient;
  readonly db: mongo.Db;
  collection(name: string): mongo.Collection<ContractDocument>;
  close(): Promise<void>;
}

/** Documents of the contract have text keys and otherwise any shape. */
export interface ContractDocument extends mongo.Document {
  _id: string;
}

/**
 * Connects to the store under contract: the one in GENBA_CONTRACT_MONGODB_URI (to check a real
 * replica set; its database name is used as a prefix), else the run's own.
 */
export async function openContractStore(name: string): Promise<ContractStore> {
  const configured = process.env.GENBA_CONTRACT_MONGODB_URI;
  const client = new mongo.MongoClient(configured ?? testDatabaseUri());
  const db = client.db(`genba_contract_${name}_${Date.now().toString(36)}`);
  return {
    client,
    db,
    collection: (collection) => db.collection<ContractDocument>(collection),
    async close() {
      await db.dropDatabase();
      await client.close();
    },
  };
}
