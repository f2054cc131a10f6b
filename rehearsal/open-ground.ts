import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { startStoreServer } from '../embedded/store-server.js';
import { createTimeSkippingEnvironment } from '../embedded/time-skipping-environment.js';
import { connectStore, type StoreConnection } from '../models/connect-store.js';
import { ensureIndexes } from '../models/ensure-indexes.js';
import { createWorker } from '../worker/create-worker.js';

/** Servers to use instead of starting some; tests share the store of their run. */
export interface GroundOptions {
  storeUri?: string;
}

/** What every rehearsal stands on: a clock that skips, a store of its own, a worker with the real workflows. */
export interface Ground {
  client: Client;
  taskQueue: string;
  store: StoreConnection;
  /** The server's clock, ms. */
  now(): Promise<number>;
  /** Moves the clock to an instant (ms); an instant that has passed moves nothing. */
  moveTo(instantMs: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The clock is moved this far past each event. A workflow's timers start some milliseconds after the
 * instant they are computed at, and the time-skipping server strands a run that cancels a timer which
 * fires while its task is with the worker: two seconds later every timer of the same minute has fired.
 * Facts carry their own instants, so nothing is judged by these seconds.
 */
export const settleMs = 2_000;

const taskQueue = 'rehearsal';

type Undo = () => Promise<unknown>;

async function openStore(options: GroundOptions, undo: Undo[]): Promise<string> {
  if (options.storeUri !== undefined) return options.storeUri;
  const folder = await mkdtemp(join(tmpdir(), 'genba-rehearsal-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const server = await startStoreServer({ dataFolder: folder });
  undo.push(() => server.stop());
  const uri = new URL(server.uri);
  uri.pathname = '/rehearsal';
  return uri.toString();
}

/** Opens the ground; `prepare` fills the store before any worker reads it. What was opened is closed again, also after a failure. */
export async function openGround(
  options: GroundOptions,
  prepare: (store: StoreConnection) => Promise<unknown> = async () => undefined,
): Promise<Ground> {
  const undo: Undo[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const store = await connectStore(await openStore(options, undo));
    undo.push(() => store.close());
    await ensureIndexes(store);
    await prepare(store);
    const environment = await createTimeSkippingEnvironment();
    undo.push(() => environment.teardown());
    const { nativeConnection, client } = environment;
    const worker = await createWorker({
      connection: nativeConnection,
      temporal: client,
      namespace: environment.namespace ?? 'default',
      taskQueue,
      store,
    });
    const finished = worker.run();
    undo.push(() => {
      worker.shutdown();
      return finished;
    });
    return {
      client,
      taskQueue,
      store,
      now: () => environment.currentTimeMs(),
      moveTo: async (instantMs) => {
        const wait = instantMs - (await environment.currentTimeMs());
        if (wait > 0) await environment.sleep(wait);
      },
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}
