import { mongo } from 'mongoose';
import { OLDEST_MONGODB } from '../embedded/mongod-program.js';
import { isAtLeast } from '../embedded/program-version.js';

/** What a configured store told about itself. */
export interface AdmittedStore {
  /** True when the database holds nothing yet. */
  readonly isEmpty: boolean;
}

/** Checks a configured store: it must answer, be new enough and be a replica set. */
export async function admitStore(uri: string): Promise<AdmittedStore> {
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 10_000 });
  try {
    const admin = client.db('admin');
    const { version } = await admin.command({ buildInfo: 1 });
    const hello = await admin.command({ hello: 1 });
    refuseUnfitStore(String(version), hello.setName !== undefined || hello.msg === 'isdbgrid');
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray();
    return { isEmpty: collections.length === 0 };
  } catch (failure) {
    throw new Error(`GENBA_MONGODB_URI: ${failure instanceof Error ? failure.message : failure}`);
  } finally {
    await client.close();
  }
}

/** Refuses a MongoDB older than 7 and one that is no replica set, in words. */
export function refuseUnfitStore(version: string, isReplicaSet: boolean): void {
  if (!isAtLeast(version, OLDEST_MONGODB)) {
    throw new Error(`the server is MongoDB ${version}; ${OLDEST_MONGODB} or newer is needed.`);
  }
  if (!isReplicaSet) {
    throw new Error('the server is no replica set; change streams and transactions need one.');
  }
}
