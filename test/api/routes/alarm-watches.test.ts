import { dispatchAlarms } from '../../../worker/dispatch-alarms.js';
import { until } from '../../workflows/support/until.js';
import { addWatchedMachines, alarm, createKey } from '../support/alarm-book.js';
import { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let machine: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await addWatchedMachines(world.store);
  await world.startWorker();
  dispatcher = await world.as('dispatcher');
  const manager = await world.as('manager');
  machine = new ApiCaller(world.origin, await createKey(manager));
  const { version: _version, ...settings } = (await manager.get('/alarm-settings')).body;
  const change = { ...settings, holdDownMinutes: 0 };
  await manager.send('PUT', '/alarm-settings', change, { headers: { 'If-Match': '0' } });
  const entry = {
    meaning: { ja: 'ディスク故障', en: 'Disk failure' },
    severity: 'critical',
    arrangesTechnician: true,
    part: 'HDD-2T',
    symptom: 'disk_failure',
  };
  await manager.send('PUT', '/alarm-codes/DISK-01', entry, { headers: { 'If-Match': '0' } });
});
afterAll(() => world.close());

/** Reports an alarm and hands it over as the worker would a second later. */
async function report(change: object): Promise<void> {
  expect((await machine.post('/alarms', alarm(change))).status).toBe(202);
  const { temporal, taskQueue, store } = world;
  await dispatchAlarms({ temporal, taskQueue, store }, Date.now() + 2_000);
}

interface Watch {
  id: string;
  phase: string;
  machine: { controlNumber: string };
  code: { code: string };
  ticket?: { number?: string; state: string };
}
async function watchOf(name: string, code: string, isReady: (watch: Watch) => boolean) {
  const found = await until(
    async () =>
      (await dispatcher.get('/alarm-watches?state=live')).body.items.find(
        (each: Watch) => each.machine.controlNumber === name && each.code.code === code,
      ),
    (watch: Watch | undefined) => watch !== undefined && isReady(watch),
  );
  return found as Watch;
}
const callOf = async (watch: string) =>
  (await dispatcher.get('/call-tasks')).body.items.find(
    (call: { watch: string }) => call.watch === watch,
  );
const refused = (status: number, code: string, rest: object = {}) => ({
  status,
  body: { code, ...rest },
});

describe('an alarm on its way', () => {
  it('ESP-79: becomes a watch, a call with what the desk needs, and a work order', async () => {
    await report({ machine: 'M-201', text: 'slot 3' });
    const watch = await watchOf('M-201', 'DISK-01', ({ ticket }) => ticket?.state === 'open');
    expect(watch).toMatchObject({ phase: 'ticket', count: 1, text: 'slot 3' });
    expect(await callOf(watch.id)).toMatchObject({
      state: 'due',
      workOrder: watch.ticket?.number,
      code: { part: 'HDD-2T' },
      machine: { customerName: 'Customer 1', window: '24x7' },
    });
    const detail = await dispatcher.get(`/alarm-watches/${encodeURIComponent(watch.id)}`);
    expect(detail.body.history.map(({ type }: { type: string }) => type)).toEqual([
      'raised',
      'call_planned',
      'ticket_opened',
    ]);
  });

  it('is called about once: the same report under the same key counts once, another one is refused', async () => {
    const watch = await watchOf('M-201', 'DISK-01', () => true);
    const { id } = await callOf(watch.id);
    const path = `/call-tasks/${encodeURIComponent(id)}/outcome`;
    expect(await dispatcher.post(path, { outcome: 'asleep' })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'outcome' }),
    );
    expect(await dispatcher.post(path, { outcome: 'no_answer', phone: '1' })).toMatchObject(
      refused(422, 'PHONE_NOT_ASKED', { field: 'phone' }),
    );
    const body = { outcome: 'reached_not_wanted', note: 'spare disk on site' };
    const done = await dispatcher.post(path, body, { key: 'call-1' });
    expect(done).toMatchObject({ status: 200, body: { duplicate: false } });
    expect((await dispatcher.post(path, body, { key: 'call-1' })).body).toEqual(done.body);
    expect(await dispatcher.post(path, body)).toMatchObject(
      refused(409, 'CALL_TASK_CLOSED', { field: 'id', rules: ['ESP-77'] }),
    );
    await watchOf('M-201', 'DISK-01', ({ ticket }) => ticket?.state === 'withdrawn');
    const closed = (await dispatcher.get('/call-tasks?state=closed')).body.items;
    expect(closed).toMatchObject([{ id, tries: [{ outcome: 'reached_not_wanted' }] }]);
  });

  it('asks for a decision only when somebody is on the way', async () => {
    const watch = await watchOf('M-201', 'DISK-01', () => true);
    const path = `/alarm-watches/${encodeURIComponent(watch.id)}/decision`;
    expect(await dispatcher.post(path, { decision: 'recall' })).toMatchObject(
      refused(409, 'NO_DECISION_ASKED', { field: 'id' }),
    );
    expect(await dispatcher.post(path, { decision: 'wait' })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'decision' }),
    );
  });

  it('recalls a technician who has left, when the dispatcher says so', async () => {
    await report({ machine: 'M-202' });
    const watch = await watchOf('M-202', 'DISK-01', ({ ticket }) => ticket?.state === 'open');
    const number = watch.ticket?.number ?? '';
    const order = `/work-orders/${number}`;
    await until(
      () => dispatcher.get(order),
      ({ status }) => status === 200,
    );
    await dispatcher.post(`${order}/judge`, { decision: 'onsite' });
    await dispatcher.post(`${order}/assign`, { technicians: ['T1'] });
    const t1 = await world.as('T1');
    await t1.post(`${order}/accept`);
    expect((await t1.post(`${order}/depart`)).status).toBe(200);
    await report({ machine: 'M-202', state: 'cleared' });
    await watchOf('M-202', 'DISK-01', ({ phase }) => phase === 'deciding');
    const path = `/alarm-watches/${encodeURIComponent(watch.id)}/decision`;
    expect((await dispatcher.post(path, { decision: 'recall', note: 'fixed itself' })).status).toBe(
      200,
    );
    const canceled = await until(
      () => dispatcher.get(order),
      ({ body }) => body.status === 'canceled',
    );
    const types = canceled.body.history.map(({ type }: { type: string }) => type);
    expect(types.slice(-2)).toEqual(['alarm_news', 'cancel']);
    expect(canceled.body.history.at(-1).by).toMatchObject({ kind: 'dispatcher' });
  });

  it('says why no work order was opened, and asks for the call all the same', async () => {
    await world.store.collection<{ _id: string }>('contracts').deleteOne({ _id: 'esp-g2-AST-203' });
    await report({ machine: 'M-203' });
    const watch = await watchOf('M-203', 'DISK-01', ({ ticket }) => ticket?.state === 'refused');
    expect(watch).toMatchObject({ phase: 'calling', ticket: { refusal: 'PLAN_WITHOUT_REPAIR' } });
    expect(await callOf(watch.id)).toMatchObject({ state: 'due' });
  });

  it('whose contract is gone by the time it is handed over waits for a person', async () => {
    expect((await machine.post('/alarms', alarm({ machine: 'M-204' }))).status).toBe(202);
    const contracts = world.store.collection<{ _id: string }>('contracts');
    await contracts.deleteOne({ _id: 'esp-report-AST-204' });
    const { temporal, taskQueue, store } = world;
    await dispatchAlarms({ temporal, taskQueue, store }, Date.now() + 2_000);
    expect((await dispatcher.get('/unsettled-alarms')).body.items).toMatchObject([
      { machine: 'M-204', standing: 'no_contract', count: 1, asset: 'AST-204' },
    ]);
  });
});

describe('what does not exist', () => {
  it('is answered 404', async () => {
    expect(await dispatcher.get('/alarm-watches/none')).toMatchObject(
      refused(404, 'ALARM_WATCH_UNKNOWN'),
    );
    expect(
      await dispatcher.post('/call-tasks/none/outcome', { outcome: 'no_answer' }),
    ).toMatchObject(refused(404, 'CALL_TASK_UNKNOWN'));
    expect(
      await dispatcher.post('/alarm-watches/none/decision', { decision: 'recall' }),
    ).toMatchObject(refused(404, 'ALARM_WATCH_UNKNOWN'));
  });
});
