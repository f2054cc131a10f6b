import type { Client } from '@temporalio/client';
import type { StoreConnection } from '../../models/connect-store.js';

const LIMIT_MS = 3_000;
const WORKER_SEEN_WITHIN_MS = 90_000;
const WORKFLOW_TASKS = 1;

interface Check {
  ok: boolean;
  detail: string;
}
export interface Readiness {
  ready: boolean;
  checks: { temporal: Check; store: Check; worker: Check };
}

/** Asks the servers themselves: Temporal reachable, a worker polling, the store a replica set's primary. */
export async function checkReadiness(
  temporal: Client,
  taskQueue: string,
  store: StoreConnection,
): Promise<Readiness> {
  const [temporalCheck, worker, storeCheck] = await Promise.all([
    checkTemporal(temporal),
    checkWorker(temporal, taskQueue),
    checkStore(store),
  ]);
  const checks = { temporal: temporalCheck, worker, store: storeCheck };
  return { ready: Object.values(checks).every(({ ok }) => ok), checks };
}

function checkTemporal(temporal: Client): Promise<Check> {
  return check(async () => {
    const { namespaceInfo } = await temporal.withDeadline(Date.now() + LIMIT_MS, () =>
      temporal.workflowService.describeNamespace({ namespace: temporal.options.namespace }),
    );
    return { ok: true, detail: `namespace ${namespaceInfo?.name ?? temporal.options.namespace}` };
  });
}

function checkWorker(temporal: Client, taskQueue: string): Promise<Check> {
  return check(async () => {
    const { pollers } = await temporal.withDeadline(Date.now() + LIMIT_MS, () =>
      temporal.workflowService.describeTaskQueue({
        namespace: temporal.options.namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: WORKFLOW_TASKS,
      }),
    );
    const live = (pollers ?? []).filter(({ lastAccessTime }) => {
      const seenMs = Number(lastAccessTime?.seconds ?? 0) * 1_000;
      return Date.now() - seenMs < WORKER_SEEN_WITHIN_MS;
    });
    return live.length > 0
      ? { ok: true, detail: `${live.length} polling ${taskQueue}` }
      : { ok: false, detail: `no worker polls ${taskQueue}` };
  });
}

function checkStore(store: StoreConnection): Promise<Check> {
  return check(async () => {
    if (!store.db) return { ok: false, detail: 'not connected' };
    const hello = await limited(store.db.admin().command({ hello: 1 }));
    if (typeof hello.setName !== 'string') return { ok: false, detail: 'not a replica set' };
    if (hello.isWritablePrimary !== true) return { ok: false, detail: 'not the primary' };
    return { ok: true, detail: `replica set ${hello.setName}` };
  });
}

async function check(ask: () => Promise<Check>): Promise<Check> {
  try {
    return await ask();
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : 'unknown error' };
  }
}

function limited<T>(asking: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), LIMIT_MS);
    asking.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
