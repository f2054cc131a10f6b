import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStoreServer } from '../../embedded/store-server.js';
import { startTemporalServer } from '../../embedded/temporal-server.js';

/** The servers that one test run shares. They are always the run's own, never configured ones. */
export interface TestServers {
  readonly mongodbUri: string;
  readonly temporalAddress: string;
  stop(): Promise<void>;
}

/** Starts a store and a Temporal development server on free ports, with data that ends with the run. */
export async function startTestServers(): Promise<TestServers> {
  const folder = await mkdtemp(join(tmpdir(), 'genba-test-'));
  const [store, temporal] = await Promise.all([
    startStoreServer({ dataFolder: join(folder, 'store') }),
    startTemporalServer({ durable: false }),
  ]);
  return {
    mongodbUri: store.uri,
    temporalAddress: temporal.address,
    async stop() {
      await Promise.all([temporal.stop(), store.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
