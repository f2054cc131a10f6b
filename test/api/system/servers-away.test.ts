import { drainIntakeBuffer } from '../../../worker/drain-intake-buffer.js';
import { testDatabaseUri } from '../../support/test-store.js';
import { testTemporalAddress } from '../../support/test-temporal.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { takeCall } from '../support/flow.js';
import { type SeverableProxy, severableProxy } from '../support/severable-proxy.js';

let toTemporal: SeverableProxy;
let toStore: SeverableProxy;
let world: ApiWorld;
let dispatcher: ApiCaller;
beforeAll(async () => {
  const uri = new URL(testDatabaseUri('away'));
  toTemporal = await severableProxy(testTemporalAddress());
  toStore = await severableProxy(uri.host);
  uri.host = toStore.address;
  world = await ApiWorld.create({
    storeUri: uri.toString(),
    temporalAddress: toTemporal.address,
    commandLimitMs: 500,
  });
  dispatcher = await world.as('dispatcher');
});
afterEach(() => {
  toTemporal.mend();
  toStore.mend();
});
afterAll(async () => {
  await world.close();
  await toTemporal.close();
  await toStore.close();
});

const call = { controlNumber: 'M-1', channel: 'phone', symptom: 'noise' };

describe('without a worker', () => {
  it('a call is taken, and a command is answered "send the same again"', async () => {
    const number = await takeCall(dispatcher);
    const answer = await dispatcher.post(`/work-orders/${number}/judge`, { decision: 'onsite' });
    expect(answer).toMatchObject({ status: 503, body: { code: 'COMMAND_NOT_ANSWERED' } });
    expect(answer.headers.get('Retry-After')).toBe('5');
    const read = await dispatcher.get(`/work-orders/${number}`);
    expect(read).toMatchObject({ status: 503, body: { code: 'WORK_ORDER_NOT_READY' } });
  });

  it('readiness says that nobody polls, health says that the process is alive', async () => {
    const ready = await world.nobody().get('/readiness');
    expect(ready).toMatchObject({
      status: 503,
      body: {
        ready: false,
        checks: { temporal: { ok: true }, store: { ok: true }, worker: { ok: false } },
      },
    });
    expect((await world.nobody().get('/health')).status).toBe(200);
  });

  it('the same command under the same key is done once the worker is there', async () => {
    const number = await takeCall(dispatcher);
    const judge = () =>
      dispatcher.post(
        `/work-orders/${number}/judge`,
        { decision: 'onsite' },
        { key: `judge-${number}` },
      );
    expect((await judge()).status).toBe(503);
    await world.startWorker();
    let answer = await judge();
    while (answer.status === 503) answer = await judge();
    expect(answer).toMatchObject({ status: 200, body: { status: 'triaged' } });
    const history = (await dispatcher.get(`/work-orders/${number}`)).body.history;
    expect(history.filter((entry: { type: string }) => /judg/.test(entry.type))).toHaveLength(1);
    const ready = await world.nobody().get('/readiness');
    expect(ready).toMatchObject({ status: 200, body: { ready: true } });
  });
});

describe('without Temporal', () => {
  it('a call is kept, and begins once Temporal is back', async () => {
    toTemporal.cut();
    const kept = await dispatcher.post('/work-orders', call);
    expect(kept).toMatchObject({ status: 202, body: { started: 'buffered' } });
    const { number } = kept.body;
    const judge = await dispatcher.post(`/work-orders/${number}/judge`, { decision: 'onsite' });
    expect(judge.status).toBe(503);
    toTemporal.mend();
    let begun = 0;
    while (begun === 0) {
      begun = await drainIntakeBuffer(world.temporal, world.taskQueue, world.store).catch(() => 0);
    }
    let read = await dispatcher.get(`/work-orders/${number}`);
    while (read.status === 503) read = await dispatcher.get(`/work-orders/${number}`);
    expect(read).toMatchObject({ status: 200, body: { number, status: 'received' } });
  });
});

describe('without the store', () => {
  it('nothing is accepted, and the caller is told when to come again', async () => {
    toStore.cut();
    const refused = await dispatcher.post('/work-orders', call);
    expect(refused).toMatchObject({ status: 503, body: { code: 'STORE_UNAVAILABLE' } });
    expect(refused.headers.get('Retry-After')).toBe('5');
    expect((await dispatcher.get('/work-orders')).body.code).toBe('STORE_UNAVAILABLE');
    const ready = await world.nobody().get('/readiness');
    expect(ready.body.checks.store.ok).toBe(false);
    toStore.mend();
    let taken = await dispatcher.post('/work-orders', call);
    while (taken.status === 503) taken = await dispatcher.post('/work-orders', call);
    expect(taken.status).toBe(201);
  });
});
