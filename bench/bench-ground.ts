import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import {
  createWorkOrderGateway,
  type WorkOrderGateway,
} from '../api/gateways/work-order-gateway.js';
import { startStoreServer } from '../embedded/store-server.js';
import { startTemporalServer } from '../embedded/temporal-server.js';
import { connectStore } from '../models/connect-store.js';
import { ensureIndexes } from '../models/ensure-indexes.js';
import { referenceRepository } from '../models/reference-repository.js';
import { createWorker } from '../worker/create-worker.js';
import { startDesks } from '../worker/start-desks.js';
import { BENCH_AREA, benchBook } from './bench-book.js';

/** Servers, worker and gateway of one benchmark run, with a second worker for what it compares with. */
export interface BenchGround {
  temporal: Client;
  gateway: WorkOrderGateway;
  bareQueue: string;
  stop(): Promise<void>;
}

const TASK_QUEUE = 'genba';
const BARE_QUEUE = 'bare';

function bareWorkflows(): string {
  const source = fileURLToPath(new URL('./bench-workflows.ts', import.meta.url));
  return existsSync(source) ? source : source.replace(/\.ts$/, '.js');
}

/** Starts everything that a work order needs, on servers of its own that keep what they are told. */
export async function startBenchGround(lanes: number): Promise<BenchGround> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const folder = await mkdtemp(join(tmpdir(), 'genba-bench-'));
  const [storeServer, temporalServer] = await Promise.all([
    startStoreServer({ dataFolder: join(folder, 'store') }),
    startTemporalServer({ dataFile: join(folder, 'temporal.db'), durable: true }),
  ]);
  const store = await connectStore(storeServer.uri);
  await ensureIndexes(store);
  await referenceRepository(store).loadBook(benchBook(lanes));
  const { address } = temporalServer;
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address });
  const temporal = new Client({ connection: clientConnection });
  const namespace = 'default';
  const ground = { connection, temporal, namespace, taskQueue: TASK_QUEUE, store };
  const workers = await Promise.all([
    createWorker(ground),
    Worker.create({
      connection,
      namespace,
      taskQueue: BARE_QUEUE,
      workflowsPath: bareWorkflows(),
    }),
  ]);
  const running = workers.map((worker) => worker.run());
  await startDesks(temporal, TASK_QUEUE, [BENCH_AREA]);
  return {
    temporal,
    gateway: createWorkOrderGateway({ temporal, taskQueue: TASK_QUEUE, store, clock: Date.now }),
    bareQueue: BARE_QUEUE,
    async stop() {
      for (const worker of workers) worker.shutdown();
      await Promise.all(running);
      await clientConnection.close();
      await connection.close();
      await store.close();
      await temporalServer.stop();
      await storeServer.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
