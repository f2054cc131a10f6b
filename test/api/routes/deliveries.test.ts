import { enqueueDeliveries } from '../../../activities/enqueue-deliveries.js';
import { deliveryId, deliveryRepository } from '../../../models/delivery-repository.js';
import { noticeTo } from '../../support/notice-to.js';
import { until } from '../../workflows/support/until.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { EventReader } from '../support/event-reader.js';

let world: ApiWorld;
let backOffice: ApiCaller;
const receiver = 'list@customer.example';
const idOf = (key: string): string => deliveryId(key, receiver);

beforeAll(async () => {
  world = await ApiWorld.create();
  backOffice = await world.as('back_office');
  await world.startWorker();
  const mails = ['l1', 'l2', 'l3'].map((key) => noticeTo(receiver, key, `contract:${key}`));
  await enqueueDeliveries(world, { mails, events: [] });
  await until(
    () => deliveryRepository(world.store).find(idOf('l3')),
    (delivery) => delivery?.state === 'parked',
  );
});
afterAll(() => world?.close());

describe('GET /v1/deliveries', () => {
  it('lists what concerns a subject, stands in a state, or goes to a receiver', async () => {
    const { body } = await backOffice.get('/deliveries?subject=contract:l1');
    expect(body.items).toMatchObject([
      {
        id: idOf('l1'),
        channel: 'mail',
        kind: 'battery_notice',
        title: '【バッテリ交換時期のご案内】UPS-1500',
        state: 'parked',
        held: false,
        attemptCount: 1,
        reason: { code: 'NO_MAIL_SERVER' },
      },
    ]);
    const ofReceiver = await backOffice.get(`/deliveries?receiver=${receiver}&state=parked,queued`);
    expect(ofReceiver.body.items).toHaveLength(3);
    expect((await backOffice.get('/deliveries?state=delivered')).body.items).toEqual([]);
  });

  it('goes on page by page, each cursor for its own filters', async () => {
    const first = await backOffice.get('/deliveries?limit=2');
    const next = await backOffice.get(`/deliveries?limit=2&cursor=${first.body.nextCursor}`);
    const ids = [...first.body.items, ...next.body.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set(['l1', 'l2', 'l3'].map(idOf)));
    expect(
      await backOffice.get(`/deliveries?state=parked&cursor=${first.body.nextCursor}`),
    ).toMatchObject({ status: 400, body: { code: 'INVALID_CURSOR' } });
  });

  it('refuses a state that does not exist, and a technician', async () => {
    expect(await backOffice.get('/deliveries?state=lost')).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT' },
    });
    expect(await (await world.as('technician')).get('/deliveries')).toMatchObject({ status: 403 });
  });
});

describe('one delivery', () => {
  it('is read with its tries and the text that is sent', async () => {
    const { body } = await backOffice.get(`/deliveries/${idOf('l1')}`);
    expect(body.attempts).toMatchObject([{ outcome: 'refused' }]);
    expect(body.preview.text).toContain('株式会社東京サンプル製作所 御中');
    expect(await backOffice.get('/deliveries/D-nothing')).toMatchObject({
      status: 404,
      body: { code: 'DELIVERY_UNKNOWN', field: 'id' },
    });
  });

  it('is replayed by the back office, once per key, and parked again as long as nothing changed', async () => {
    const path = `/deliveries/${idOf('l1')}/replay`;
    const replayed = await backOffice.post(path, {}, { key: 'replay-1' });
    expect(replayed).toMatchObject({ status: 200, body: { state: 'queued' } });
    const again = await backOffice.post(path, {}, { key: 'replay-1' });
    expect(again.body).toEqual(replayed.body);
    const { attempts, decisions } = await until(
      async () => (await backOffice.get(`/deliveries/${idOf('l1')}`)).body,
      ({ state }) => state === 'parked',
    );
    expect(attempts).toHaveLength(2);
    expect(decisions).toMatchObject([{ action: 'replay', by: 'U-back_office' }]);
    const dispatcher = await world.as('dispatcher');
    expect(await dispatcher.post(path, {})).toMatchObject({ status: 403 });
  });

  it('is replayed with all that is parked for its receiver, or for one reason', async () => {
    const path = '/deliveries/replay';
    const decisions = async (key: string) =>
      (await backOffice.get(`/deliveries/${idOf(key)}`)).body.decisions.length;
    const before = await Promise.all(['l1', 'l2', 'l3'].map(decisions));
    const all = await backOffice.post(path, { receiver }, { key: 'all-1' });
    expect(all).toMatchObject({ status: 202, body: { deliveries: 3, receivers: 1 } });
    await until(
      () => Promise.all(['l1', 'l2', 'l3'].map(decisions)),
      (now) => now.every((count, n) => count === (before[n] ?? 0) + 1),
    );
    expect((await backOffice.post(path, { receiver }, { key: 'all-1' })).body).toEqual(all.body);
    const nobody = { deliveries: 0, receivers: 0 };
    expect((await backOffice.post(path, { reason: 'RECEIVER_GONE' })).body).toEqual(nobody);
    expect((await backOffice.post(path, { receiver: 'W-nobody' })).body).toEqual(nobody);
    for (const [field, wrong] of [
      ['receiver', {}],
      ['reason', { reason: 'no words' }],
      ['state', { receiver, state: 'queued' }],
    ] as const) {
      const refused = await backOffice.post(path, wrong);
      expect(refused).toMatchObject({ status: 422, body: { code: 'INVALID_INPUT', field } });
    }
    const dispatcher = await world.as('dispatcher');
    expect(await dispatcher.post(path, { receiver })).toMatchObject({ status: 403 });
    await until(
      async () => (await backOffice.get(`/deliveries?receiver=${receiver}&state=parked`)).body,
      ({ items }) => items.length === 3,
    );
  });

  it('is dropped with a reason, for good', async () => {
    const path = `/deliveries/${idOf('l2')}/drop`;
    expect(await backOffice.post(path, {})).toMatchObject({
      status: 422,
      body: { field: 'reason' },
    });
    expect(await backOffice.post(path, { reason: 'customer called' })).toMatchObject({
      body: { state: 'dropped' },
    });
    expect(await backOffice.post(path, { reason: 'again' })).toMatchObject({
      status: 409,
      body: { code: 'DELIVERY_FINISHED' },
    });
    expect(await backOffice.post('/deliveries/D-nothing/replay', {})).toMatchObject({
      status: 404,
    });
  });
});

describe('the stream of changes', () => {
  it('tells the office how far a delivery has come, and what it is about', async () => {
    const reader = new EventReader(world.origin, backOffice.token ?? '');
    await reader.next('ready');
    await enqueueDeliveries(world, {
      mails: [noticeTo(receiver, 'l4', 'contract:l4')],
      events: [],
    });
    const event = await reader.next('delivery', ({ state }) => state === 'parked');
    expect(event).toMatchObject({ delivery: idOf('l4'), about: ['contract:l4'] });
    await reader.close();
  });
});

describe('kinds of mail', () => {
  it('are listed, and read with sample data in both languages', async () => {
    const { body } = await backOffice.get('/mail-templates');
    expect(body.items.map(({ name }: { name: string }) => name)).toContain('invoice_issued');
    const path = '/mail-templates/invoice_issued/preview';
    expect((await backOffice.get(`${path}?language=ja`)).body.text).toContain('御中');
    expect((await backOffice.get(`${path}?language=en`)).body.text).toContain('Dear');
    expect(await backOffice.get(`${path}?language=fr`)).toMatchObject({ status: 422 });
    expect(await backOffice.get('/mail-templates/nothing/preview')).toMatchObject({
      status: 404,
      body: { code: 'MAIL_TEMPLATE_UNKNOWN' },
    });
  });
});
