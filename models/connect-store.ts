import { type Connection, createConnection } from 'mongoose';

/** A connection of one's own to the store: processes, tests and rehearsals each hold theirs. */
export type StoreConnection = Connection;

/** How long a call waits for a store that is away before it fails. */
const SERVER_SELECTION_MS = 1_500;

/**
 * Connects to the store; fails when it cannot be reached. Calls made while it is away fail soon
 * instead of queueing, so that whoever calls can say so or try again.
 */
export async function connectStore(uri: string): Promise<StoreConnection> {
  const connection = createConnection(uri, {
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    directConnection: !uri.startsWith('mongodb+srv://') && !uri.includes('replicaSet='),
    ignoreUndefined: true,
    serverSelectionTimeoutMS: SERVER_SELECTION_MS,
  });
  return connection.asPromise();
}
