import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { type ActivityContext, createActivities } from '../activities/create-activities.js';
import { workflowBundle } from './workflow-bundle.js';

/** What a worker stands on; tests and rehearsals give servers of their own. */
export interface WorkerGround extends ActivityContext {
  connection: NativeConnection;
  namespace: string;
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
  const { connection, namespace, tuning, ...context } = ground;
  return Worker.create({
    connection,
    namespace,
    taskQueue: context.taskQueue,
    workflowBundle: await workflowBundle(),
    activities: createActivities(context),
    shutdownGraceTime: '5s',
    ...tuning,
  });
}
