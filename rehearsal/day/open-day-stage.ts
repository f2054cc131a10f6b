import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { createWorkOrderGateway } from '../../api/gateways/work-order-gateway.js';
import { startStoreServer } from '../../embedded/store-server.js';
import { timeSkippingServerExecutable } from '../../embedded/time-skipping-server.js';
import { connectStore } from '../../models/connect-store.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { createWorker } from '../../worker/create-worker.js';
import { startDesks } from '../../worker/start-desks.js';
import type { DayReference } from './day-schemas.js';
import type { DayStage } from './day-stage.js';

const taskQueue = 'rehearsal';

/**
 * The clock is moved this far past each event. A workflow's timers start some milliseconds after the
 * instant they are computed at, and the time-skipping server strands a run that cancels a timer which
 * fires while its task is with the worker: two seconds later every timer of the same minute has fired.
 * Facts carry their own instants, so nothing is judged by these seconds.
 */
const settleMs = 2_000;

/** Servers to use instead of starting some; tests share the store of their run. */
export interface StageGround {
  storeUri?: string;
}

type Undo = () => Promise<unknown>;

const commandLimitMs = 30_000;

async function openStore(ground: StageGround, undo: Undo[]): Promise<string> {
  if (ground.storeUri !== undefined) return ground.storeUri;
  const folder = await mkdtemp(join(tmpdir(), 'genba-rehearsal-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const server = await startStoreServer({ dataFolder: folder });
  undo.push(() => server.stop());
  const uri = new URL(server.uri);
  uri.pathname = '/rehearsal';
  return uri.toString();
}

async function openEnvironment(): Promise<TestWorkflowEnvironment> {
  const path = await timeSkippingServerExecutable();
  if (path === undefined) return TestWorkflowEnvironment.createTimeSkipping();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}

/** Gives every absence an id, which a folder may leave out. */
function bookOf(reference: DayReference) {
  const { absences = [], ...book } = reference;
  return {
    ...book,
    absences: absences.map((absence, index) => ({ id: `A${index + 1}`, ...absence })),
  };
}

/**
 * Opens a stage: a time-skipping Temporal server, a store with the folder's reference data, a worker
 * with the real workflows, the API's commands. What was opened is closed again, also after a failure.
 */
export async function openDayStage(
  reference: DayReference,
  firstInstantMs: number,
  ground: StageGround = {},
): Promise<DayStage> {
  const undo: Undo[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const store = await connectStore(await openStore(ground, undo));
    undo.push(() => store.close());
    await ensureIndexes(store);
    await referenceRepository(store).loadBook(bookOf(reference));
    const environment = await openEnvironment();
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
    const moveTo = async (instantMs: number) => {
      const wait = instantMs - (await environment.currentTimeMs());
      if (wait > 0) await environment.sleep(wait);
    };
    // Desks open on the day itself: a run left alone for years would time out on this server.
    await moveTo(firstInstantMs - 60_000);
    await startDesks(
      client,
      taskQueue,
      reference.areas.map((area) => area.id),
    );
    let now = firstInstantMs;
    const commands = createWorkOrderGateway({
      temporal: client,
      taskQueue,
      store,
      clock: () => now,
      commandLimitMs,
    });
    const workOrders = workOrderRepository(store);
    return {
      commands,
      moveTo: async (instantMs) => {
        now = instantMs;
        await moveTo(instantMs + settleMs);
      },
      snapshot: (number) => workOrders.find(number),
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}
