import type { Client } from '@temporalio/client';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import {
  deskReservationsQuery,
  dispatchDeskWorkflowId,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { isTemporalUnreachable, isWorkflowNotFound } from '../gateways/temporal-problems.js';

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

/**
 * Asks the servers themselves: Temporal reachable, a worker polling and answering, the store a
 * replica set's primary.
 */
export async function checkReadiness(
  temporal: Client,
  taskQueue: string,
  store: StoreConnection,
): Promise<Readiness> {
  const [temporalCheck, worker, storeCheck] = await Promise.all([
    checkTemporal(temporal),
    checkWorker(temporal, taskQueue, store),
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

function checkWorker(temporal: Client, taskQueue: string, store: StoreConnection): Promise<Check> {
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
    if (live.length === 0) return { ok: false, detail: `no worker polls ${taskQueue}` };
    return (await isAnswered(temporal, store))
      ? { ok: true, detail: `${live.length} polling ${taskQueue}` }
      : { ok: false, detail: `no worker of ${taskQueue} answers` };
  });
}

/**
 * Asks a dispatch desk, which only a live worker can answer: a worker that was killed stays on the
 * server's list of pollers for a minute and more. Without a desk to ask, the list has to do.
 */
async function isAnswered(temporal: Client, store: StoreConnection): Promise<boolean> {
  const areas = referenceRepository(store).list('areas');
  const [area] = await limited(areas).catch(() => []);
  if (!area) return true;
  const desk = temporal.workflow.getHandle(dispatchDeskWorkflowId(area.id));
  return temporal
    .withDeadline(Date.now() + LIMIT_MS, () => desk.query(deskReservationsQuery))
    .then(() => true)
    .catch((error: unknown) => {
      if (isTemporalUnreachable(error)) throw error;
      return isWorkflowNotFound(error);
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
