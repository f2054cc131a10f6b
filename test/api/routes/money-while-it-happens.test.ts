import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { assignedJob, expectDone, takeCall } from '../support/flow.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let manager: ApiCaller;
let t1: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  dispatcher = await world.as('dispatcher');
  manager = await world.as('manager');
  t1 = await world.as('T1');
});
afterAll(() => world.close());

const read = async (number: string) => (await manager.get(`/work-orders/${number}`)).body;

describe('the surcharge meter over HTTP', () => {
  it('shows what excluded work costs so far and when it rises, and stops at what is charged', async () => {
    const number = await takeCall(dispatcher);
    const at = (step: string) => `/work-orders/${number}/${step}`;
    const judgement = { decision: 'onsite', severity: 'high', exclusionItem: 5 };
    expectDone(await dispatcher.post(at('judge'), judgement));
    const consent = { answer: 'yes', means: 'phone', concerns: 'excluded_work' };
    expectDone(await dispatcher.post(at('consent'), consent));
    expectDone(await dispatcher.post(at('assign'), { technicians: ['T1'] }));
    expectDone(await t1.post(at('accept')));
    expect((await read(number)).meter).toMatchObject({ running: false, soFar: 0 });
    for (const step of ['depart', 'arrive', 'start-work']) expectDone(await t1.post(at(step)));

    const { meter, visits } = await read(number);
    expect(meter).toMatchObject({ running: true });
    expect(meter.soFar).toBeGreaterThan(0);
    expect(meter.nextChangeAmount).toBeGreaterThan(0);
    const firstHourMs = Date.parse(meter.nextChangeAt) - Date.parse(visits[0].departedAt);
    expect(firstHourMs / 60_000).toBeGreaterThanOrEqual(59);

    expectDone(await t1.post(at('complete')));
    const done = await read(number);
    expect(done.meter).toMatchObject({ running: false, soFar: meter.soFar });
    expect(done.charge.labour).toBe(meter.soFar);
    expectDone(await t1.post(at('sign'), { name: 'Customer' }));
  });
});

describe('a part that does not come back', () => {
  it('is written off by a manager with a reason, once, and the work order closes', async () => {
    const number = await assignedJob(dispatcher, 'T1');
    const at = (step: string) => `/work-orders/${number}/${step}`;
    for (const step of ['accept', 'depart', 'arrive', 'start-work']) {
      expectDone(await t1.post(at(step)));
    }
    const part = { part: 'FAN-1', amount: 4_000, returnExpected: true };
    expectDone(await t1.post(at('use-part'), part));
    expectDone(await t1.post(at('complete')));
    expectDone(await t1.post(at('sign'), { name: 'Customer' }));

    const writeOff = { reason: 'lost on the way' };
    expect((await dispatcher.post(at('parts/1/write-off'), writeOff)).status).toBe(403);
    expect((await manager.post(at('parts/1/write-off'), {})).body).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'reason',
    });
    expectDone(await manager.post(at('parts/1/write-off'), writeOff));
    expect(await manager.post(at('parts/1/write-off'), writeOff)).toMatchObject({
      status: 409,
      body: { code: 'PART_ALREADY_SETTLED', rules: ['ESP-67'] },
    });
    expect(await read(number)).toMatchObject({
      status: 'closed',
      partsOutstanding: 0,
      parts: [{ settled: { outcome: 'written_off', reason: 'lost on the way' } }],
    });
    const returns = await manager.get('/parts-returns?state=written_off');
    expect(returns.body.items).toMatchObject([{ workOrder: number, n: 1 }]);
  });
});
