import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../embedded/free-port.js';
import type { RunningServer } from '../../embedded/running-server.js';
import { startTemporalServer } from '../../embedded/temporal-server.js';
import { alarmModel } from '../../models/alarm-model.js';
import { alarmWatchWorkflowId } from '../../workflows/alarm-watch/alarm-watch-messages.js';
import {
  addWatchedMachines,
  alarm,
  createKey,
  watchedMachines,
} from '../api/support/alarm-book.js';
import { ApiCaller } from '../api/support/api-caller.js';
import { ApiWorld } from '../api/support/api-world.js';
import { type SeverableProxy, severableProxy } from '../api/support/severable-proxy.js';
import { testDatabaseUri } from '../support/test-store.js';
import { until } from '../workflows/support/until.js';

const BURST = 10_000;
const PER_REQUEST = 500;

const script = fileURLToPath(new URL('./run-worker.mjs', import.meta.url));

let server: RunningServer;
let worker: ChildProcess | undefined;
let toStore: SeverableProxy;
let world: ApiWorld;
let machine: ApiCaller;
beforeAll(async () => {
  const uri = new URL(testDatabaseUri('burst'));
  toStore = await severableProxy(uri.host);
  uri.host = toStore.address;
  server = await startTemporalServer({ durable: false });
  world = await ApiWorld.create({ storeUri: uri.toString(), temporalAddress: server.address });
  await addWatchedMachines(world.store);
  machine = new ApiCaller(world.origin, await createKey(await world.as('manager')));
}, 60_000);
afterAll(async () => {
  await kill();
  await world?.close();
  await toStore?.close();
  await server?.stop();
}, 60_000);

async function startProcess(): Promise<void> {
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  worker = spawn(process.execPath, [script], {
    stdio: 'ignore',
    env: {
      ...environment,
      GENBA_TEMPORAL_ADDRESS: server.address,
      GENBA_MONGODB_URI: testDatabaseUri('burst'),
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

const code = 'BURST-1';
const bursts = Array.from({ length: BURST / PER_REQUEST }, (_, request) =>
  Array.from({ length: PER_REQUEST }, (_each, n) =>
    alarm({ machine: watchedMachines[(request + n) % watchedMachines.length], code }),
  ),
);

async function groups(): Promise<{ signals: number; seconds: number; alarms: number }> {
  const found = await alarmModel(world.store).find({ 'report.code': code }).lean();
  return {
    alarms: found.length,
    signals: new Set(found.map(({ signal }) => signal)).size,
    seconds: new Set(found.map(({ asset, second }) => `${asset}|${second}`)).size,
  };
}

const handedOver = () => alarmModel(world.store).countDocuments({ standing: 'handed_over' });

/** What the watches counted, and how many signals their histories hold. */
async function heard(): Promise<{ count: number; signals: number }> {
  const handles = watchedMachines.map((name) =>
    world.temporal.workflow.getHandle(alarmWatchWorkflowId(`AST-${name.slice(2)}`, code)),
  );
  const counts = await Promise.all(
    handles.map(async (handle) => (await handle.query<{ count: number }>('snapshot')).count),
  );
  const events = await Promise.all(
    handles.map(async (handle) => (await handle.fetchHistory()).events ?? []),
  );
  return {
    count: counts.reduce((sum, each) => sum + each, 0),
    signals: events.flat().filter((event) => event.workflowExecutionSignaledEventAttributes).length,
  };
}

describe('a burst of 10,000 alarms', () => {
  it('is accepted, all of it, and none twice when it is sent again', async () => {
    const answers = await Promise.all(bursts.map((alarms) => machine.post('/alarms', alarms)));
    expect(answers.map(({ status }) => status)).toEqual(bursts.map(() => 202));
    const again = await machine.post('/alarms', bursts[0]);
    expect(again.body.kept).toBe(0);
    expect((await groups()).alarms).toBe(BURST);
  });

  it('reaches the watches as one signal per machine, code and second, though a worker is killed over it', async () => {
    await startProcess();
    await until(handedOver, (count) => count > 0, 120_000);
    await kill();
    await startProcess();
    await until(handedOver, (count) => count >= BURST, 120_000);
    const told = await until(heard, ({ count }) => count >= BURST);
    expect(told.count).toBe(BURST);
    const { signals, seconds } = await groups();
    expect(signals).toBe(seconds);
    expect(told.signals).toBeGreaterThanOrEqual(seconds);
  }, 300_000);
});

describe('without the store', () => {
  it('no alarm is accepted, and the machine is told when to come again', async () => {
    toStore.cut();
    const one = alarm({ code: `${code}-away` });
    const answer = await machine.post('/alarms', one);
    expect(answer).toMatchObject({ status: 503, body: { code: 'STORE_UNAVAILABLE' } });
    expect(answer.headers.get('Retry-After')).toBe('5');
    toStore.mend();
    let kept = await machine.post('/alarms', one);
    while (kept.status === 503) kept = await machine.post('/alarms', one);
    expect(kept.body).toMatchObject({ kept: 1, items: [{ outcome: 'accepted' }] });
  });
});
