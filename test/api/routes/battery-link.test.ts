import { randomUUID } from 'node:crypto';
import { addDays, addYears } from '../../../domain/time/calendar-date.js';
import { dateOf } from '../../../domain/time/instant.js';
import { linkTokenRepository } from '../../../models/link-token-repository.js';
import { until } from '../../workflows/support/until.js';
import type { ApiAnswer, ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

const today = dateOf(Date.now());
let world: ApiWorld;
let customer: ApiCaller;
let office: ApiCaller;
/** Each test is a customer behind an address of their own: the limit is per address. */
let address = 0;
const headers = () => ({ 'X-Forwarded-For': `203.0.113.${address}` });

beforeAll(async () => {
  world = await ApiWorld.create();
  customer = world.nobody();
  office = await world.as('back_office');
  await world.startWorker();
}, 60_000);
afterAll(() => world?.close());
beforeEach(() => {
  address += 1;
});

/** A pack of five years bought so long ago, with the notice that went out on its anniversary. */
async function packBought(on: string, party = {}): Promise<{ id: string; notice: string }> {
  const opened = await office.post('/contracts', {
    opening: {
      plan: 'ups-battery',
      upsPurchasedOn: on,
      basePack: { purchasedOn: on, termYears: 5, window: '24x7' },
    },
    party: { customer: 'CUS-1', asset: 'AST-4', controlNumber: 'M-4', model: 'UPS 1500', ...party },
    openedAt: `${on}T10:00:00+09:00`,
  });
  expect(opened.status).toBe(201);
  const { id } = opened.body;
  await until(
    () => office.get(`/contracts/${id}`),
    ({ status }) => status === 200,
  );
  return { id, notice: addYears(on, 2) };
}

async function linkTo(contract: string, data: object, expiresAt?: string): Promise<string> {
  return linkTokenRepository(world.store).mint({
    ...{ key: randomUUID(), purpose: 'battery_request', subject: `contract:${contract}` },
    data: { contract, ...data },
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
}

const page = (token: string, query = '') =>
  customer.get(`/links/${token}/battery${query}`, { headers: headers() });
const post = (token: string, path: string, body: unknown, key: string = randomUUID()) =>
  customer.post(`/links/${token}/${path}`, body, { headers: headers(), key });
const ask = (token: string, body = {}, key?: string) =>
  post(token, 'battery-requests', { lifeNotification: false, ...body }, key);
const inState = (token: string, state: string): Promise<ApiAnswer> =>
  until(
    () => page(token),
    ({ body }) => body.state === state,
  );

describe('the link of a battery notice', () => {
  it('UPS-13: leads from the request over a time to the replacement and the next due date', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const token = await linkTo(id, { notice });
    expect(await page(token)).toMatchObject({
      status: 200,
      body: {
        state: 'ask',
        equipment: { controlNumber: 'M-4', model: 'UPS 1500' },
        options: { periodic: { possible: true, earliestOn: today } },
      },
    });
    const key = randomUUID();
    const asked = await ask(token, { note: 'Second floor', hotRoom: true }, key);
    expect(asked).toMatchObject({ status: 200, body: { decision: 'periodic', earliestOn: today } });
    expect((await ask(token, { note: 'Second floor', hotRoom: true }, key)).body).toEqual(
      asked.body,
    );
    const choosing = await inState(token, 'choose_time');
    const [first, second] = choosing.body.slots;
    expect(choosing.body.slots.length).toBeGreaterThan(20);
    const booked = await post(token, 'battery-appointments', { from: first.from });
    expect(booked).toMatchObject({ status: 200, body: first });
    const confirmed = await inState(token, 'confirmed');
    expect(confirmed.body.request.appointment).toEqual(first);
    const moved = await post(token, 'battery-appointments', { from: second.from });
    expect(moved.status).toBe(200);
    await until(
      () => page(token),
      ({ body }) => body.request.appointment.from === second.from,
    );
    const replaced = await office.post(`/contracts/${id}/events/battery_replaced`, {
      request: asked.body.request,
    });
    expect(replaced.body.acts.map(({ act }: { act: string }) => act)).toEqual([
      'battery_replaced',
      'used_battery_return',
    ]);
    await inState(token, 'done');
    expect(await ask(token)).toMatchObject({
      status: 409,
      body: { code: 'LINK_USED', field: 'path.token', rules: ['UPS-13'] },
    });
    const { body } = await office.get(`/contracts/${id}/timeline?limit=100`);
    const acts = body.items.map(({ act }: { act: string }) => act);
    expect(acts).toEqual(
      expect.arrayContaining(['battery_request_details', 'hot_room_reported', 'work_opened']),
    );
    expect(acts.filter((act: string) => act === 'battery_request')).toHaveLength(1);
    expect(acts.filter((act: string) => act === 'battery_appointment')).toHaveLength(2);
  }, 60_000);

  it('of two requests at once one is granted and the other told so', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const tokens = await Promise.all([linkTo(id, { notice }), linkTo(id, { notice })]);
    const answers = await Promise.all(tokens.map((token) => ask(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'REQUEST_KNOWN', field: 'id' });
  });

  it('a second notice asks for no second battery beside an open request', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const [one, other] = [await linkTo(id, { notice }), await linkTo(id, { notice: today })];
    expect((await ask(one)).status).toBe(200);
    expect(await ask(other)).toMatchObject({
      status: 409,
      body: { code: 'REQUEST_OPEN', rules: ['UPS-13'] },
    });
  });

  it('UPS-19: answers no before the cycle has come round, with the day from which on it is yes', async () => {
    const bought = addYears(addDays(today, -30), -1);
    const { id } = await packBought(bought);
    const token = await linkTo(id, { notice: today });
    expect((await page(token)).body.options).toMatchObject({
      periodic: { possible: false, reason: 'before-cycle', opensOn: addYears(bought, 2) },
      life: { possible: true, earliestOn: today },
    });
    expect((await ask(token)).body).toMatchObject({
      decision: 'refuse',
      reason: 'before-cycle',
      opensOn: addYears(bought, 2),
    });
    expect((await ask(token, { lifeNotification: true })).body).toMatchObject({ decision: 'life' });
  });

  it('a request is taken back, its work order is called off, and another one can be made', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const token = await linkTo(id, { notice });
    await ask(token);
    const { body } = await inState(token, 'choose_time');
    const number = body.request.workOrder;
    expect((await post(token, 'battery-withdrawals', {})).body).toMatchObject({ withdrawn: true });
    await inState(token, 'ask');
    await until(
      () => office.get(`/work-orders/${number}`),
      (answer) => answer.body.status === 'canceled',
    );
    expect(await post(token, 'battery-withdrawals', {})).toMatchObject({
      status: 409,
      body: { code: 'REQUEST_NOT_OPEN', rules: ['UPS-13'] },
    });
    expect((await ask(token)).status).toBe(200);
  }, 60_000);

  it('UPS-42: refuses the label of another machine', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const token = await linkTo(id, { notice });
    expect(await ask(token, { controlNumber: 'M-1' })).toMatchObject({
      status: 422,
      body: { code: 'CONTROL_NUMBER_MISMATCH', field: 'controlNumber', rules: ['UPS-42'] },
    });
    expect((await ask(token, { controlNumber: 'M-4' })).status).toBe(200);
  });

  it('a time that is not offered is refused, and so is one before a request', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const token = await linkTo(id, { notice });
    const from = `${addDays(today, 2)}T10:15:00+09:00`;
    expect(await post(token, 'battery-appointments', { from })).toMatchObject({
      status: 409,
      body: { code: 'REQUEST_NOT_OPEN', field: 'from', rules: ['UPS-13'] },
    });
    await ask(token);
    await inState(token, 'choose_time');
    expect(await post(token, 'battery-appointments', { from })).toMatchObject({
      status: 409,
      body: { code: 'TIME_NOT_FREE', field: 'from', rules: ['UPS-14'] },
    });
    expect(await post(token, 'battery-appointments', { from: 'tomorrow' })).toMatchObject({
      status: 422,
    });
  });

  it('a link of a request chooses its time and asks for nothing else', async () => {
    const { id } = await packBought(addYears(addDays(today, -30), -2));
    await office.post(`/contracts/${id}/events/battery_request`, {
      id: 'R-7',
      lifeNotification: true,
    });
    const token = await linkTo(id, { request: 'R-7' });
    await inState(token, 'choose_time');
    expect(await ask(token)).toMatchObject({ status: 409, body: { code: 'LINK_USED' } });
    expect((await page(await linkTo(id, { request: 'R-8' }))).body.state).toBe('over');
  });

  it.each([
    ['an unknown token', () => Promise.resolve('nobody-made-this'), 404, 'LINK_UNKNOWN'],
    [
      'a link that has expired',
      () => linkTo('X', { notice: today }, '2020-01-01T00:00:00+09:00'),
      410,
      'LINK_EXPIRED',
    ],
    [
      'a link to a contract that is no battery pack',
      () => linkTo('C-1', { notice: today }),
      404,
      'LINK_UNKNOWN',
    ],
  ] as const)('%s opens nothing', async (_what, tokenOf, status, code) => {
    const token = await tokenOf();
    for (const answer of [await page(token), await ask(token)]) {
      expect(answer).toMatchObject({ status, body: { code, field: 'path.token' } });
    }
  });

  it('refuses fields that it does not know, a request without its one answer, a missing key', async () => {
    const { id, notice } = await packBought(addYears(addDays(today, -30), -2));
    const token = await linkTo(id, { notice });
    expect((await ask(token, { urgent: true })).status).toBe(422);
    expect((await post(token, 'battery-requests', {})).status).toBe(422);
    const keyless = { headers: headers(), key: null };
    const sent = await customer.post(
      `/links/${token}/battery-requests`,
      { lifeNotification: true },
      keyless,
    );
    expect(sent).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_REQUIRED' } });
  });
});
