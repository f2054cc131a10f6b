import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { startStoreServer } from '../embedded/store-server.js';
import { startTemporalServer } from '../embedded/temporal-server.js';
import { connectStore, type StoreConnection } from '../models/connect-store.js';
import { ensureIndexes } from '../models/ensure-indexes.js';
import { createWorker } from '../worker/create-worker.js';
import { bytesBelow, residentBytes } from './server-footprint.js';

export const CONTRACT_QUEUE = 'genba';

/** Bytes that the servers hold. */
export interface Footprint {
  temporalMemory: number;
  temporalDisk: number;
  storeMemory: number;
}

/** Embedded servers of one benchmark run, with a worker that comes and goes. */
export interface ContractGround {
  temporal: Client;
  store: StoreConnection;
  footprint(): Promise<Footprint>;
  /** Runs the product's worker while `work` lasts. */
  withWorker<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the servers and says how many bytes the store left on disk: it writes some only at its end. */
  stop(): Promise<number>;
}

/** Starts both embedded servers in a folder of their own. */
export async function startContractGround(): Promise<ContractGround> {
  const folder = await mkdtemp(join(tmpdir(), 'genba-bench-'));
  const temporalFolder = join(folder, 'temporal');
  const storeFolder = join(folder, 'store');
  const [storeServer, temporalServer] = await Promise.all([
    startStoreServer({ dataFolder: storeFolder }),
    startTemporalServer({ dataFile: join(temporalFolder, 'temporal.db'), durable: true }),
  ]);
  const store = await connectStore(storeServer.uri);
  await ensureIndexes(store);
  const { address } = temporalServer;
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address });
  const temporal = new Client({ connection: clientConnection });
  return {
    temporal,
    store,
    footprint: async () => ({
      temporalMemory: (await residentBytes(temporalServer.pid)) ?? 0,
      temporalDisk: await bytesBelow(temporalFolder),
      storeMemory: (await residentBytes(storeServer.pid)) ?? 0,
    }),
    async withWorker(work) {
      const namespace = 'default';
      const taskQueue = CONTRACT_QUEUE;
      const worker = await createWorker({ connection, temporal, namespace, taskQueue, store });
      return worker.runUntil(work());
    },
    async stop() {
      await clientConnection.close();
      await connection.close();
      await store.close();
      await temporalServer.stop();
      await storeServer.stop();
      const storeDisk = await bytesBelow(storeFolder);
      await rm(folder, { recursive: true, force: true });
      return storeDisk;
    },
  };
}

/** Once per process, before the first worker: the servers' chatter stays out of the figures. */
export function quietRuntime(): void {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}
