import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../embedded/free-port.js';
import type { RunningServer } from '../../embedded/running-server.js';
import { type StoreServer, startStoreServer } from '../../embedded/store-server.js';
import { startTemporalServer } from '../../embedded/temporal-server.js';
import { callFor } from './support/call.js';
import { createRealWorld, minutesAgo, type RealWorld } from './support/real-world.js';
import { until } from './support/until.js';

let folder: string;
let ports: { store: number; temporal: number };
let store: StoreServer;
let temporal: RunningServer;
let here: RealWorld;

const startStore = () => startStoreServer({ dataFolder: join(folder, 'store'), port: ports.store });
const startTemporal = () =>
  startTemporalServer({
    dataFile: join(folder, 'temporal.db'),
    port: ports.temporal,
    durable: false,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genba-outages-'));
  ports = { store: await freePort(), temporal: await freePort() };
  [store, temporal] = await Promise.all([startStore(), startTemporal()]);
  here = await createRealWorld({
    address: temporal.address,
    storeUri: store.uri.replace('/?', '/outages?'),
  });
}, 120_000);
afterAll(async () => {
  await here?.close();
  await Promise.all([temporal?.stop(), store?.stop()]);
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** A call of an hour ago under a contract that is served at all hours. */
const lately = (number: string) => callFor(number, minutesAgo(60), '24x7');
const onsite = { type: 'judge', decision: 'onsite', severity: 'high' } as const;

async function toWork(number: string, technician: string): Promise<void> {
  const { world } = here;
  await world.takeCall(lately(number));
  await world.command(number, minutesAgo(55), onsite);
  await world.assign(number, minutesAgo(50), [technician], 'whatever the hour');
  for (const type of ['accept', 'depart', 'arrive', 'start_work'] as const) {
    await world.command(number, minutesAgo(40), { type, technician });
  }
}
const part = { type: 'part_used', part: 'P1', amount: 100, returnExpected: true } as const;

describe('nothing is lost and nothing happens twice', () => {
  it('when the worker is killed in the middle of steps', async () => {
    const { world } = here;
    await toWork('WO-WORKER', 'T101');
    await world.stopWorker();
    const waiting = world.command(
      'WO-WORKER',
      minutesAgo(30),
      { ...part, technician: 'T101' },
      'op-part',
    );
    const intake = world.takeCall(lately('WO-INTAKE'));
    await intake;
    await world.startWorker();
    await waiting;
    const again = await world.command(
      'WO-WORKER',
      minutesAgo(30),
      { ...part, technician: 'T101' },
      'op-part',
    );
    const snapshot = await world.workOrders.find('WO-WORKER');
    expect(snapshot?.seq).toBe(again.seq);
    expect(snapshot?.parts).toHaveLength(1);
    expect(snapshot?.history.map((entry) => entry.seq)).toEqual(
      snapshot?.history.map((_, index) => index + 1),
    );
    expect((await world.partsReturns.find('parts-return:WO-WORKER:1'))?.seq).toBe(1);
    await until(
      () => world.workOrders.find('WO-INTAKE'),
      (found) => found?.status === 'received',
    );
  }, 120_000);

  it('when the store is killed: commands are still answered and the lists catch up', async () => {
    const { world } = here;
    await toWork('WO-STORE', 'T103');
    store.kill('SIGKILL');
    await store.exited;
    const answer = await world.command('WO-STORE', minutesAgo(30), { ...part, technician: 'T103' });
    const last = await world.command('WO-STORE', minutesAgo(20), {
      type: 'complete_work',
      technician: 'T103',
    });
    expect(last.seq).toBe(answer.seq + 1);
    store = await startStore();
    const caughtUp = await until(
      () => world.workOrders.find('WO-STORE').catch(() => undefined),
      (found) => found?.seq === last.seq,
      60_000,
    );
    expect(caughtUp?.parts).toHaveLength(1);
    await until(
      () => world.partsReturns.find('parts-return:WO-STORE:1').catch(() => undefined),
      (found) => found?.state === 'outstanding',
    );
  }, 180_000);

  it('when the Temporal server is killed: everything accepted is there and goes on', async () => {
    const { world } = here;
    await toWork('WO-TEMPORAL', 'T105');
    const before = await world.snapshot('WO-TEMPORAL');
    temporal.kill('SIGKILL');
    await temporal.exited;
    temporal = await startTemporal();
    const after = await until(
      () => world.snapshot('WO-TEMPORAL').catch(() => undefined),
      (snapshot) => snapshot !== undefined,
      60_000,
    );
    expect(after?.history).toEqual(before.history);
    const { status } = await world.command('WO-TEMPORAL', minutesAgo(20), {
      type: 'complete_work',
      technician: 'T105',
    });
    expect(status).toBe('in_progress');
  }, 180_000);

  it('when the worker was away at a warning: it fires at once and says how late', async () => {
    const { world } = here;
    const number = 'WO-LATE';
    const call = callFor(number, minutesAgo(130), '24x7');
    // The pack's own hours make the two hours run at any hour of the day on which the test runs.
    call.contract.policy = { targetHours: 'contract-window' };
    await world.takeCall(call);
    await world.stopWorker();
    const judged = world.command(number, minutesAgo(125), onsite);
    await world.startWorker();
    await judged;
    const snapshot = await until(
      () => world.workOrders.find(number),
      (found) => found?.sla?.alerts.length === 4,
    );
    const breach = snapshot?.sla?.alerts.at(-1);
    expect(breach?.share).toBe(100);
    expect(breach?.lateSeconds).toBeGreaterThanOrEqual(5 * 60);
    expect(snapshot?.history.at(-1)?.params).toMatchObject({ lateSeconds: breach?.lateSeconds });
  }, 120_000);
});
