import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import type {
  CommandAnswer,
  WorkOrderCommand,
} from '../../domain/work-order/work-order-command.js';
import { freePort } from '../../embedded/free-port.js';
import type { RunningServer } from '../../embedded/running-server.js';
import { startTemporalServer } from '../../embedded/temporal-server.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { partsReturnRepository } from '../../models/parts-return-repository.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { testDatabaseUri } from '../support/test-store.js';
import { book, callFor, dispatcher, technicianActor } from '../workflows/support/call.js';
import { minutesAgo } from '../workflows/support/real-world.js';
import { until } from '../workflows/support/until.js';

const script = fileURLToPath(new URL('./run-worker.mjs', import.meta.url));
const number = 'WO-KILLED';
const technician = 'T101';
let server: RunningServer;
let store: StoreConnection;
let connection: Connection;
let temporal: Client;
let worker: ChildProcess | undefined;

async function startProcess(): Promise<void> {
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  worker = spawn(process.execPath, [script], {
    stdio: 'ignore',
    env: {
      ...environment,
      GENBA_TEMPORAL_ADDRESS: server.address,
      GENBA_MONGODB_URI: testDatabaseUri(),
      GENBA_HTTP_PORT: String(await freePort()),
    },
  });
}

async function kill(): Promise<void> {
  const child = worker;
  worker = undefined;
  if (!child || child.exitCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

beforeAll(async () => {
  server = await startTemporalServer({ durable: false });
  store = await connectStore(testDatabaseUri());
  await referenceRepository(store).loadBook(book);
  connection = await Connection.connect({ address: server.address });
  temporal = new Client({ connection });
}, 60_000);
afterAll(async () => {
  await kill();
  await connection?.close();
  await server?.stop();
  await store?.close();
}, 60_000);

/** Sends a command as a phone does: under one operation id until somebody answers. */
async function insist(
  workflowId: string,
  update: string,
  argument: { operationId: string },
): Promise<CommandAnswer> {
  for (;;) {
    try {
      return await temporal.workflow
        .getHandle(workflowId)
        .executeUpdate<CommandAnswer, [unknown]>(update, {
          args: [argument],
          updateId: argument.operationId,
        });
    } catch (failure) {
      if ((failure as Error).name === 'WorkflowUpdateFailedError') throw failure;
    }
  }
}

const command = (said: WorkOrderCommand, minutes: number): Promise<CommandAnswer> =>
  insist(`work-order:${number}`, said.type, {
    operationId: randomUUID(),
    ...{ by: 'technician' in said ? technicianActor(said.technician) : dispatcher },
    ...{ occurredAt: minutesAgo(minutes), command: said },
  });

/** Kills the worker as soon as a command is on its way, and starts another one. */
async function killedDuring<T>(step: () => Promise<T>): Promise<T> {
  const answer = step();
  await kill();
  await startProcess();
  return answer;
}

describe('a worker that is killed in the middle of every step', () => {
  it('loses nothing, and nothing happens twice', async () => {
    await startProcess();
    await temporal.workflow.start('workOrder', {
      workflowId: `work-order:${number}`,
      taskQueue: 'genba',
      args: [{ intake: callFor(number, minutesAgo(60), '24x7') }],
    });
    await command({ type: 'judge', decision: 'onsite', severity: 'high' }, 55);
    await killedDuring(() =>
      insist('dispatch-desk:tokyo', 'assign', {
        operationId: randomUUID(),
        ...{ by: dispatcher, at: minutesAgo(50), workOrder: number, technicians: [technician] },
        ...{ overrideReason: 'whatever the hour' },
      }),
    );
    for (const type of ['accept', 'depart', 'arrive', 'start_work'] as const) {
      await command({ type, technician }, 40);
    }
    const part = { part: 'P', amount: 100, returnExpected: true } as const;
    await killedDuring(() => command({ type: 'part_used', technician, ...part }, 30));
    await killedDuring(() => command({ type: 'complete_work', technician }, 20));
    const { seq } = await command({ type: 'sign', name: 'site contact' }, 15);
    const settled = await until(
      () => workOrderRepository(store).find(number),
      (found) => found?.seq === seq,
    );
    expect(settled?.history.map((entry) => entry.type)).toEqual([
      'call_taken',
      'judge',
      'assign',
      'accept',
      'depart',
      'arrive',
      'start_work',
      'part_used',
      'complete_work',
      'sign',
    ]);
    expect(seq).toBe(10);
    expect(await partsReturnRepository(store).find(`parts-return:${number}:1`)).toMatchObject({
      seq: 1,
      state: 'outstanding',
    });
  }, 180_000);
});
