import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { createLogger } from '../config/logger.js';
import type { Settings } from '../config/settings.js';
import { connectStore } from '../models/connect-store.js';
import { ensureIndexes } from '../models/ensure-indexes.js';
import { startAlarmDispatcher } from './alarm-dispatcher.js';
import { createWorker } from './create-worker.js';
import { serveHealth } from './health-endpoint.js';
import { startHousekeeping } from './housekeeping.js';

/** A worker that runs. `finished` settles when it ends, by `stop` or by a failure. */
export interface RunningWorker {
  finished: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Connects, makes the indexes, and runs a worker until `stop`, which lets running tasks finish.
 * With a health port it answers `GET /health`. The addresses in the settings must be set.
 */
export async function startWorker(
  settings: Settings,
  options: { healthPort?: number } = {},
): Promise<RunningWorker> {
  const {
    namespace,
    taskQueue,
    address = `127.0.0.1:${settings.temporal.port}`,
  } = settings.temporal;
  const uri = settings.store.uri ?? `mongodb://127.0.0.1:${settings.store.port}/genba`;
  const log = createLogger('worker', settings);
  const store = await connectStore(uri);
  await ensureIndexes(store);
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address });
  const temporal = new Client({ connection: clientConnection, namespace });
  const { worker: tuning } = settings.temporal;
  const worker = await createWorker({
    connection,
    temporal,
    namespace,
    taskQueue,
    store,
    publicUrl: settings.publicUrl,
    issuer: settings.issuer,
    deliveries: settings.deliveries,
    tuning: {
      maxConcurrentWorkflowTaskExecutions: tuning.maxConcurrentWorkflowTasks,
      maxConcurrentActivityTaskExecutions: tuning.maxConcurrentActivities,
      maxCachedWorkflows: tuning.maxCachedWorkflows,
      maxActivitiesPerSecond: tuning.maxActivitiesPerSecond,
    },
  });
  const finished = worker.run();
  const stopHousekeeping = await startHousekeeping({ temporal, taskQueue, store, log });
  const stopAlarms = startAlarmDispatcher({ temporal, taskQueue, store, log });
  const isWell = async (): Promise<boolean> =>
    worker.getState() === 'RUNNING' && store.readyState === 1;
  const stopHealth =
    options.healthPort === undefined ? undefined : await serveHealth(options.healthPort, isWell);
  log.info({ address, taskQueue }, 'worker runs');
  return {
    finished,
    async stop() {
      await stopHousekeeping();
      await stopAlarms();
      await stopHealth?.();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await finished.catch(() => undefined);
      await clientConnection.close();
      await connection.close();
      await store.close();
    },
  };
}
