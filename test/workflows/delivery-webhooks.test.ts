import { verifyWebhook } from '../../activities/adapters/webhook-signature.js';
import { HttpReceiver } from '../support/http-receiver.js';
import { DeliveryWorld } from './support/delivery-world.js';
import { refused } from './support/refused.js';

let world: DeliveryWorld;
let receiver: HttpReceiver;
beforeAll(async () => {
  world = await DeliveryWorld.create();
});
afterAll(() => world?.close());
beforeEach(async () => {
  receiver = await HttpReceiver.open();
});
afterEach(() => receiver.close());

const keysReceived = (): string[] => receiver.received.map(({ body }) => JSON.parse(body).data.key);
const refuseKeys =
  (...keys: string[]) =>
  ({ body }: { body: string }) => ({
    status: keys.includes(JSON.parse(body).data.key) ? 500 : 200,
  });

describe('a webhook receiver that answers 500 three times', () => {
  it('gets its delivery in order, once, signed', async () => {
    const { id, secret } = await world.subscribe(receiver.url);
    let failures = 3;
    receiver.answer = () => ({ status: failures-- > 0 ? 500 : 200, text: 'as you like' });
    for (const key of ['a1', 'a2', 'a3']) await world.publish(key);
    const last = await world.delivery(id, 'a3', ({ state }) => state === 'delivered');
    expect(keysReceived()).toEqual(['a1', 'a1', 'a1', 'a1', 'a2', 'a3']);
    const first = await world.delivery(id, 'a1');
    expect(first.attempts.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['failed', 500],
      ['failed', 500],
      ['failed', 500],
      ['delivered', 200],
    ]);
    expect(last.attempts).toHaveLength(1);
    const ids = new Set(
      receiver.received.slice(0, 4).map((post) => post.headers['genba-delivery-id']),
    );
    expect([...ids]).toEqual([first.id]);
    for (const { headers, body } of receiver.received) {
      const now = Math.floor(Date.now() / 1_000);
      expect(verifyWebhook(String(headers['genba-signature']), body, [secret], now)).toBe(true);
    }
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({
      id: first.id,
      topic: 'contract.changed',
      subject: 'contract:K-1',
      occurredAt: '2031-06-11T09:00:00+09:00',
      data: { key: 'a1' },
    });
  });
});

describe('a delivery that is asked for twice under one key', () => {
  it('is sent once', async () => {
    const { id } = await world.subscribe(receiver.url);
    await Promise.all([world.publish('b1'), world.publish('b1'), world.publish('b1')]);
    await world.publish('b2');
    await world.delivery(id, 'b2', ({ state }) => state === 'delivered');
    expect(keysReceived().filter((key) => key === 'b1')).toHaveLength(1);
  });
});

describe('a delivery that failed too often', () => {
  it('is parked, holds back its own subject only, and goes before what it held when it is replayed', async () => {
    const { id } = await world.subscribe(receiver.url);
    receiver.answer = refuseKeys('c1');
    await world.publish('c1', 'contract:K-1');
    await world.publish('c2', 'contract:K-1');
    await world.publish('c3', 'contract:K-2');
    const parked = await world.delivery(id, 'c1', ({ state }) => state === 'parked');
    expect(parked).toMatchObject({ tries: 4, reason: { code: 'TRIES_USED_UP' } });
    await world.delivery(id, 'c3', ({ state }) => state === 'delivered');
    expect(await world.delivery(id, 'c2')).toMatchObject({ state: 'queued', place: 'held' });
    receiver.answer = () => ({ status: 200 });
    expect(await world.settle(id, 'c1', 'replay', 'op-c')).toMatchObject({ state: 'queued' });
    await world.delivery(id, 'c2', ({ state }) => state === 'delivered');
    expect(keysReceived()).toEqual(['c1', 'c1', 'c1', 'c1', 'c3', 'c1', 'c2']);
    expect(await world.settle(id, 'c1', 'replay', 'op-c')).toMatchObject({ state: 'delivered' });
    expect(await refused(world.settle(id, 'c1', 'replay'))).toBe('DELIVERY_FINISHED');
  });

  it('is replayed with the others of its line in the order in which they were asked for', async () => {
    const { id } = await world.subscribe(receiver.url);
    receiver.answer = () => ({ status: 410 });
    const keys = ['f1', 'f2', 'f3', 'f4'];
    for (const key of keys) await world.publish(key, `contract:${key}`);
    await world.delivery(id, 'f4', ({ state }) => state === 'parked');
    receiver.answer = () => ({ status: 200 });
    const decision = { action: 'replay', operationId: 'op-f', by: 'U-back' } as const;
    await world.settleLine(id, { ...decision, reason: 'NO_MAIL_SERVER' });
    await world.settleLine(id, decision);
    for (const key of keys) await world.delivery(id, key, ({ state }) => state === 'delivered');
    expect(keysReceived()).toEqual([...keys, ...keys]);
  });

  it('lets go what it held when it is dropped', async () => {
    const { id } = await world.subscribe(receiver.url);
    receiver.answer = ({ body }) => ({ status: body.includes('d1') ? 410 : 200 });
    await world.publish('d1');
    await world.publish('d2');
    const parked = await world.delivery(id, 'd1', ({ state }) => state === 'parked');
    expect(parked).toMatchObject({ tries: 1, reason: { code: 'RECEIVER_GONE' } });
    await world.settle(id, 'd1', 'drop');
    await world.delivery(id, 'd2', ({ state }) => state === 'delivered');
    expect(await world.delivery(id, 'd1')).toMatchObject({
      state: 'dropped',
      reason: { text: 'not wanted' },
      decisions: [{ action: 'drop', by: 'U-back' }],
    });
  });
});

describe('an event', () => {
  it('goes to every active subscriber whose topics match, and to no other', async () => {
    const contracts = await world.subscribe(receiver.url, ['contract.*']);
    const alarms = await world.subscribe(receiver.url, ['alarm.raised', 'alarm.cleared']);
    await world.publish('e1', 'contract:K-1', 'contract.renewed');
    await world.publish('e2', 'alarm:A-1:C1', 'alarm.raised');
    await world.delivery(contracts.id, 'e1', ({ state }) => state === 'delivered');
    await world.delivery(alarms.id, 'e2', ({ state }) => state === 'delivered');
    expect(keysReceived().sort()).toEqual(['e1', 'e2']);
  });
});
