import { randomUUID } from 'node:crypto';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { assignedJob, expectDone, judgedJob } from '../support/flow.js';

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

const call = { controlNumber: 'M-1', channel: 'phone', symptom: 'noise' };
const take = (change: object) => dispatcher.post('/work-orders', { ...call, ...change });
const refused = (status: number, code: string, rest: object = {}) => ({
  status,
  body: { code, ...rest },
});

describe('a call that cannot become a work order', () => {
  it.each([
    ['an unknown control number', 'M-9', 'CONTROL_NUMBER_UNKNOWN', ['ESP-27']],
    ['an ended contract', 'M-2', 'CONTRACT_ENDED', ['ESP-04', 'ESP-22']],
    ['a contract that has not begun', 'M-3', 'CONTRACT_NOT_STARTED', ['ESP-04']],
  ])('is refused for %s, with field and rules', async (_case, controlNumber, code, rules) => {
    const answer = await take({ controlNumber });
    expect(answer).toMatchObject(refused(422, code, { field: 'controlNumber', rules }));
  });

  it('is refused for a plan without this repair, and for no contract at all', async () => {
    expect(await take({ controlNumber: 'M-4' })).toMatchObject(refused(422, 'PLAN_WITHOUT_REPAIR'));
    expect(await take({ controlNumber: 'M-5' })).toMatchObject(refused(422, 'CONTRACT_UNKNOWN'));
  });
});

describe('a call that lies ahead of the clock', () => {
  const ahead = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

  it('is refused from more than two minutes on', async () => {
    expect(await take({ occurredAt: ahead(3) })).toMatchObject(
      refused(422, 'WORK_TIME_IN_FUTURE', { field: 'occurredAt', rules: ['ESP-18'] }),
    );
    expect((await take({ occurredAt: ahead(1) })).status).toBe(201);
  });
});

describe('a body that is not understood', () => {
  const send = (sending: object) => dispatcher.post('/work-orders', undefined, sending);

  it('is refused as malformed JSON', async () => {
    expect(await send({ raw: '{"controlNumber": ' })).toMatchObject(refused(400, 'MALFORMED_JSON'));
  });

  it('is refused when it is not UTF-8, instead of keeping something else', async () => {
    const raw = Buffer.concat([Buffer.from('{"symptom":"'), Buffer.of(0xff), Buffer.from('"}')]);
    expect(await send({ raw })).toMatchObject(refused(400, 'MALFORMED_JSON', { field: 'body' }));
  });

  it('is refused when it is larger than 1 MB', async () => {
    const raw = JSON.stringify({ ...call, note: 'x'.repeat(10_000_000) });
    expect(await send({ raw })).toMatchObject(refused(413, 'PAYLOAD_TOO_LARGE'));
  });

  it('is refused when it is no JSON by its type', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    expect(await send({ raw: 'hello', headers })).toMatchObject(
      refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
    );
  });

  it.each([
    ['a number for a text', { symptom: 7 }, 'symptom'],
    ['a channel that does not exist', { channel: 'fax' }, 'channel'],
    ['a field that does not exist', { priority: 1 }, 'priority'],
    ['an instant without offset', { occurredAt: '2031-06-11T10:00:00' }, 'occurredAt'],
    ['a day that does not exist', { occurredAt: '2031-02-30T10:00:00+09:00' }, 'occurredAt'],
  ])('is refused for %s, naming the field', async (_case, change, field) => {
    expect(await take(change)).toMatchObject(refused(422, 'INVALID_INPUT', { field }));
  });

  it('is refused without an Idempotency-Key, and with one that is not usable', async () => {
    expect(await dispatcher.post('/work-orders', call, { key: null })).toMatchObject(
      refused(400, 'IDEMPOTENCY_KEY_REQUIRED'),
    );
    expect(await dispatcher.post('/work-orders', call, { key: 'a b' })).toMatchObject(
      refused(400, 'IDEMPOTENCY_KEY_INVALID'),
    );
  });
});

describe('an address that is not understood', () => {
  it.each([
    ['/work-orders?limit=0', 422, 'INVALID_INPUT'],
    ['/work-orders?status=lost', 422, 'INVALID_INPUT'],
    ['/work-orders?colour=red', 422, 'INVALID_INPUT'],
    ['/work-orders?cursor=made-up', 400, 'INVALID_CURSOR'],
    ['/work-orders/%E0%A4%A', 400, 'MALFORMED_PATH'],
    ['/work-orders/WO-999999', 404, 'WORK_ORDER_UNKNOWN'],
    ['/board?area=nowhere', 404, 'AREA_UNKNOWN'],
    ['/board', 422, 'INVALID_INPUT'],
    ['/plans/none/terms', 404, 'PLAN_UNKNOWN'],
  ])('%s is answered %i %s', async (path, status, code) => {
    expect(await dispatcher.get(path)).toMatchObject(refused(status, code));
  });

  it('is an unknown number for commands too', async () => {
    const answer = await dispatcher.post('/work-orders/WO-999999/judge', { decision: 'onsite' });
    expect(answer).toMatchObject(refused(404, 'WORK_ORDER_UNKNOWN'));
    const assign = await dispatcher.post('/work-orders/WO-999999/assign', { technicians: ['T1'] });
    expect(assign).toMatchObject(refused(404, 'WORK_ORDER_UNKNOWN'));
  });
});

describe('a command that the work order refuses', () => {
  const send = (who: ApiCaller, number: string, step: string, body: object = {}) =>
    who.post(`/work-orders/${number}/${step}`, body);

  /** Sends and looks at the work order before and after: a refusal leaves no trace. */
  async function refusing(who: ApiCaller, number: string, step: string, body: object = {}) {
    const before = await dispatcher.get(`/work-orders/${number}`);
    const answer = await send(who, number, step, body);
    const after = await dispatcher.get(`/work-orders/${number}`);
    expect(after.body.seq).toBe(before.body.seq);
    expect(after.body.history).toEqual(before.body.history);
    return answer;
  }

  it('is a second judgement', async () => {
    const number = await judgedJob(dispatcher);
    const answer = await refusing(dispatcher, number, 'judge', { decision: 'remote_fixed' });
    expect(answer).toMatchObject(refused(409, 'JUDGEMENT_ALREADY_MADE', { rules: ['ESP-19'] }));
  });

  it('is a departure before acceptance, a completion before arrival, a step from the future', async () => {
    const number = await assignedJob(dispatcher, 'T1');
    expect(await refusing(t1, number, 'depart')).toMatchObject(
      refused(409, 'NOT_ACCEPTED', { field: 'technician', rules: ['ESP-58', 'ESP-110'] }),
    );
    const later = new Date(Date.now() + 180_000).toISOString();
    expect(await refusing(t1, number, 'accept', { occurredAt: later })).toMatchObject(
      refused(422, 'WORK_TIME_IN_FUTURE', { field: 'occurredAt', rules: ['ESP-110'] }),
    );
    expectDone(await send(t1, number, 'accept'));
    expect(await refusing(t1, number, 'complete')).toMatchObject(
      refused(409, 'WORK_NOT_STARTED', { field: 'technician', rules: ['ESP-110'] }),
    );
    expectDone(await send(dispatcher, number, 'cancel', { by: 'customer' }));
  });

  it("is a technician's step on another's job, or in another's name", async () => {
    const number = await assignedJob(dispatcher, 'T2');
    expect(await refusing(t1, number, 'accept')).toMatchObject(
      refused(403, 'JOB_OF_ANOTHER_TECHNICIAN'),
    );
    expect(await refusing(t1, number, 'hold', { reason: 'waiting_part' })).toMatchObject(
      refused(403, 'JOB_OF_ANOTHER_TECHNICIAN'),
    );
    expect(await refusing(t1, number, 'accept', { technician: 'T2' })).toMatchObject(
      refused(403, 'JOB_OF_ANOTHER_TECHNICIAN'),
    );
    expect(await t1.get(`/work-orders/${number}`)).toMatchObject(
      refused(403, 'JOB_OF_ANOTHER_TECHNICIAN'),
    );
    expectDone(await send(dispatcher, number, 'cancel', { by: 'customer' }));
  });

  it('is an unknown part, an unknown technician, and a correction by a dispatcher', async () => {
    const number = await judgedJob(dispatcher);
    const part = await dispatcher.post(`/work-orders/${number}/parts/7/return`);
    expect(part).toMatchObject(refused(404, 'PART_UNKNOWN', { rules: ['ESP-67'] }));
    const assign = await refusing(dispatcher, number, 'assign', { technicians: ['T99'] });
    expect(assign).toMatchObject(refused(404, 'TECHNICIAN_UNKNOWN'));
    const correct = { decision: 'remote_fixed', reason: 'heard again' };
    expect(await refusing(dispatcher, number, 'correct-judgement', correct)).toMatchObject(
      refused(403, 'ROLE_NOT_ALLOWED'),
    );
  });

  it('carries the request id that the caller chose', async () => {
    const headers = { 'X-Request-Id': `test-${randomUUID()}` };
    const answer = await dispatcher.get('/work-orders/WO-999999', { headers });
    expect(answer.body.requestId).toBe(headers['X-Request-Id']);
    expect(answer.headers.get('X-Request-Id')).toBe(headers['X-Request-Id']);
  });
});
