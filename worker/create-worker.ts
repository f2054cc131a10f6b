import type { Client } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { createActivities } from '../activities/create-activities.js';
import type { StoreConnection } from '../models/connect-store.js';
import { workflowBundle } from './workflow-bundle.js';

/** What a worker stands on; tests and rehearsals give servers of their own. */
export interface WorkerGround {
  connection: NativeConnection;
  temporal: Client;
  namespace: string;
  taskQueue: string;
  store: StoreConnection;
  tuning?: Pick<
    WorkerOptions,
    | 'maxConcurrentWorkflowTaskExecutions'
    | 'maxConcurrentActivityTaskExecutions'
    | 'maxCachedWorkflows'
    | 'maxActivitiesPerSecond'
    | 'shutdownGraceTime'
  >;
}

/** Makes a worker that runs every workflow and activity; the caller runs it and shuts it down. */
export async function createWorker(ground: WorkerGround): Promise<Worker> {
  const { connection, temporal, namespace, taskQueue, store, tuning } = ground;
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: createActivities({ temporal, taskQueue, store }),
    shutdownGraceTime: '5s',
    ...tuning,
  });
}
