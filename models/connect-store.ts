import { type Connection, createConnection } from 'mongoose';

/** A connection of one's own to the store: processes, tests and rehearsals each hold theirs. */
export type StoreConnection = Connection;

/** How long a call waits for a store that is away before it fails. */
const SERVER_SELECTION_MS = 1_500;

/**
 * A store that is there but does not answer (stopped, cut off without a word) is given up after both
 * of these: calls under way then fail too, where the driver would leave them waiting.
 */
const HEARTBEAT_MS = 3_000;
const SILENCE_MS = 5_000;

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
    heartbeatFrequencyMS: HEARTBEAT_MS,
    connectTimeoutMS: SILENCE_MS,
  });
  return connection.asPromise();
}
