import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { assignedJob, deviceOperation, expectDone } from '../support/flow.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let t1: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  dispatcher = await world.as('dispatcher');
  t1 = await world.as('T1');
});
afterAll(() => world.close());

const send = (operations: object[]) => t1.post('/mobile/operations', { operations });
const outcomes = (answer: { body: { results: { outcome: string }[] } }) =>
  answer.body.results.map(({ outcome }) => outcome);

describe('a batch from a phone', () => {
  it('is applied in the order of each job, whatever the order sent, and once', async () => {
    const number = await assignedJob(dispatcher, 'T1');
    const steps = ['accept', 'depart', 'arrive', 'start_work', 'complete_work'];
    const operations = steps.map((type, sequence) => deviceOperation(number, sequence, { type }));
    const first = await send([...operations].reverse());
    expect(outcomes(first)).toEqual(steps.map(() => 'applied'));
    expect(outcomes(await send(operations))).toEqual(steps.map(() => 'duplicate'));
    const job = (await t1.get(`/work-orders/${number}`)).body;
    expect(job.nextSteps).toMatchObject([{ technician: 'T1', step: 'sign' }]);
    const sign = deviceOperation(number, 9, { type: 'sign', name: 'Customer' });
    expect(outcomes(await send([sign]))).toEqual(['applied']);
  });

  it('answers a step out of turn with its reason, and goes on with other jobs', async () => {
    const number = await assignedJob(dispatcher, 'T1');
    const foreign = await assignedJob(dispatcher, 'T2');
    const answer = await send([
      deviceOperation(number, 1, { type: 'arrive' }),
      deviceOperation(foreign, 1, { type: 'accept' }),
      deviceOperation('WO-999999', 1, { type: 'accept' }),
      deviceOperation(number, 2, { type: 'accept' }),
    ]);
    expect(answer.body.results).toMatchObject([
      { outcome: 'rejected', code: 'NOT_DEPARTED' },
      { outcome: 'rejected', code: 'JOB_OF_ANOTHER_TECHNICIAN' },
      { outcome: 'rejected', code: 'WORK_ORDER_UNKNOWN' },
      { outcome: 'applied' },
    ]);
    expectDone(await dispatcher.post(`/work-orders/${number}/cancel`, { by: 'customer' }));
  });

  it('meets a conflict when the job was canceled meanwhile, and is shown how it stands', async () => {
    const number = await assignedJob(dispatcher, 'T1');
    expectDone(await dispatcher.post(`/work-orders/${number}/cancel`, { by: 'customer' }));
    const answer = await send([deviceOperation(number, 1, { type: 'accept' })]);
    expect(answer.body.results).toMatchObject([
      {
        outcome: 'conflict',
        code: 'WORK_ORDER_CANCELED',
        current: { number, status: 'canceled' },
      },
    ]);
  });

  it('meets a conflict when the job was given to somebody else meanwhile', async () => {
    const number = await assignedJob(dispatcher, 'T1');
    const away = { technicians: ['T3'] };
    expectDone(await dispatcher.post(`/work-orders/${number}/assign`, away));
    const answer = await send([
      deviceOperation(number, 1, { type: 'accept' }),
      deviceOperation(number, 2, { type: 'hold', reason: 'waiting_part' }),
    ]);
    expect(outcomes(answer)).toEqual(['conflict', 'conflict']);
    expect(answer.body.results[0].current.activeTechnicians).toEqual(['T3']);
  });

  it('is refused whole when it carries one operation id twice', async () => {
    const operation = deviceOperation('WO-1', 1, { type: 'accept' });
    expect(await send([operation, operation])).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT', field: 'operations' },
    });
  });
});
