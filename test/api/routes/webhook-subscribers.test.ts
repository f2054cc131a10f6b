import { verifyWebhook } from '../../../activities/adapters/webhook-signature.js';
import { enqueueDeliveries } from '../../../activities/enqueue-deliveries.js';
import { defaultDeliverySettings } from '../../../domain/deliveries/delivery-settings.js';
import { webhookSubscriberRepository } from '../../../models/webhook-subscriber-repository.js';
import { HttpReceiver } from '../../support/http-receiver.js';
import { testDatabaseUri } from '../../support/test-store.js';
import { until } from '../../workflows/support/until.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

const path = '/webhook-subscribers';
const { webhooks } = defaultDeliverySettings;
const open = {
  ...defaultDeliverySettings,
  webhooks: { ...webhooks, allowPrivateAddresses: true },
};
let world: ApiWorld;
let strict: ApiWorld;
let manager: ApiCaller;
let receiver: HttpReceiver;
beforeAll(async () => {
  receiver = await HttpReceiver.open();
  world = await ApiWorld.create({ deliverySettings: open });
  strict = await ApiWorld.create({ storeUri: testDatabaseUri('strict') });
  manager = await world.as('manager');
  await world.startWorker();
});
afterAll(async () => {
  await world?.close();
  await strict?.close();
  await receiver?.close();
});

const ifFirst = { headers: { 'If-Match': '1' } };
const body = (url = receiver.url) => ({ url, topics: ['contract.*'] });

/** Sends a test event and gives the request that arrived for it. */
async function tested(id: string) {
  const { status, body: sent } = await manager.post(`${path}/${id}/test`, {});
  expect(status).toBe(202);
  const arrived = () => receiver.received.find(({ body }) => body.includes(sent.delivery));
  const post = await until(async () => arrived(), Boolean);
  const seconds = Math.floor(Date.now() / 1_000);
  return (secret: string): boolean =>
    verifyWebhook(String(post?.headers['genba-signature']), post?.body ?? '', [secret], seconds);
}

describe('a webhook subscriber', () => {
  it('is added with a secret that is shown once', async () => {
    const added = await manager.post(path, body(), { key: 'add-1' });
    expect(added).toMatchObject({
      status: 201,
      body: { subscriber: { active: true, version: 1 } },
    });
    expect(added.body.secret).toMatch(/^whsec_[\w-]{43}$/);
    const { body: list } = await manager.get(path);
    expect(list.items).toEqual([added.body.subscriber]);
    expect(JSON.stringify(list)).not.toContain(added.body.secret);
  });

  it('gets a signed test event, and during a rotation one that either secret verifies', async () => {
    const { body: first } = await manager.post(path, body());
    const { id } = first.subscriber;
    expect((await tested(id))(first.secret)).toBe(true);
    const rotate = `${path}/${id}/rotate-secret`;
    const { body: second } = await manager.post(rotate, { overlapHours: 1 });
    expect(second.subscriber.previousSecretValidUntil).toBeDefined();
    const during = await tested(id);
    expect([during(first.secret), during(second.secret)]).toEqual([true, true]);
    const { body: third } = await manager.post(rotate, { overlapHours: 0 });
    const past = await tested(id);
    expect([past(second.secret), past(third.secret)]).toEqual([false, true]);
  });

  it('takes rotations of its secret that come at one instant one after the other', async () => {
    const { body: added } = await manager.post(path, body());
    const rotate = `${path}/${added.subscriber.id}/rotate-secret`;
    const keys = ['race-1', 'race-2', 'race-3'];
    const turns = await Promise.all(keys.map((key) => manager.post(rotate, {}, { key })));
    expect(turns.map(({ status }) => status)).toEqual([200, 200, 200]);
    const versions = turns.map((turn) => turn.body.subscriber.version);
    expect(versions.sort()).toEqual([2, 3, 4]);
    const again = await manager.post(rotate, {}, { key: 'race-1' });
    expect(again.body.secret).toBe(turns[0]?.body.secret);
  });

  it('is changed and removed, each change guarded by the version that was read', async () => {
    const { body: added } = await manager.post(path, body());
    const one = `${path}/${added.subscriber.id}`;
    const change = { ...body(), active: false };
    const put = (version: string) =>
      manager.send('PUT', one, change, { headers: { 'If-Match': version } });
    expect(await put('1')).toMatchObject({ status: 200, body: { active: false, version: 2 } });
    expect(await put('1')).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    expect(await manager.send('PUT', one, change)).toMatchObject({ status: 428 });
    expect(await manager.send('DELETE', one)).toMatchObject({ status: 204 });
    expect(await manager.send('DELETE', one)).toMatchObject({
      status: 404,
      body: { code: 'WEBHOOK_SUBSCRIBER_UNKNOWN' },
    });
  });

  it('takes with it, when it is removed, all that was parked, held or waiting for it', async () => {
    const away = receiver.answer;
    receiver.answer = () => ({ status: 410 });
    const { body: added } = await manager.post(path, { ...body(), topics: ['leave.*'] });
    const { id } = added.subscriber;
    const publish = (key: string, subject: string) => ({
      ...{ key, topic: 'leave.now', subject, data: {}, occurredAt: '2031-06-11T09:00:00+09:00' },
    });
    const events = [publish('r1', 'contract:r'), publish('r2', 'contract:r')];
    await enqueueDeliveries(world, { mails: [], events });
    const standing = async () =>
      (await manager.get(`/deliveries?receiver=${id}`)).body.items.map(
        ({ state, held, reason }: { state: string; held: boolean; reason?: { code: string } }) =>
          [state, held, reason?.code].join(' '),
      );
    await until(standing, (all) => all.includes('queued true '));
    expect((await standing()).sort()).toEqual(['parked false RECEIVER_GONE', 'queued true ']);
    expect(await manager.send('DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
    const gone = 'dropped false SUBSCRIBER_REMOVED';
    await until(standing, (all) => all.every((each: string) => each === gone));
    receiver.answer = away;
  });

  it('is the business of managers; the back office looks', async () => {
    const backOffice = await world.as('back_office');
    expect(await backOffice.get(path)).toMatchObject({ status: 200 });
    expect(await backOffice.post(path, body())).toMatchObject({ status: 403 });
  });
});

describe('a webhook address', () => {
  it.each([
    'http://127.0.0.1/hook',
    'http://10.1.2.3/hook',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/hook',
    'http://[::ffff:10.0.0.1]/hook',
    'http://2130706433/hook',
    'https://localhost/hook',
  ])('in a private or local network is refused: %s', async (url) => {
    const caller = await strict.as('manager');
    const refusal = { code: 'WEBHOOK_ADDRESS_PRIVATE', field: 'url' };
    expect(await caller.post(path, body(url))).toMatchObject({ status: 422, body: refusal });
    expect((await caller.get(path)).body.items).toEqual([]);
  });

  it('whose host nobody knows is refused', async () => {
    const caller = await strict.as('manager');
    const answer = await caller.post(path, body('https://hooks.invalid/'));
    expect(answer).toMatchObject({ status: 422, body: { code: 'WEBHOOK_HOST_UNKNOWN' } });
  });

  it('that has stopped leading anywhere does not keep its subscriber from being switched off', async () => {
    const caller = await strict.as('manager');
    const url = 'https://gone.invalid/';
    const { id } = await webhookSubscriberRepository(strict.store).add({
      ...{ id: 'W-gone', url, topics: ['*'], active: true, secret: 'whsec_x' },
      ...{ createdAt: '2031-06-11T09:00:00+09:00', createdBy: 'U-1' },
      updatedAt: '2031-06-11T09:00:00+09:00',
    });
    const put = (change: object) =>
      caller.send('PUT', `${path}/${id}`, { ...body(url), ...change }, ifFirst);
    expect(await put({ url: 'https://other.invalid/' })).toMatchObject({ status: 422 });
    expect(await put({ active: false })).toMatchObject({ status: 200, body: { active: false } });
  });

  it.each([
    ['url', { url: 'ftp://example.com/' }],
    ['url', { url: 'nonsense' }],
    ['url', { url: 'https://user:secret@example.com/' }],
    ['url', { url: 'https://:secret@example.com/' }],
    ['topics', { topics: [] }],
    ['topics.0', { topics: ['Contract.*'] }],
    ['secret', { secret: 'mine' }],
  ])('or topics of another form are refused, naming the field: %s %j', async (field, wrong) => {
    const answer = await manager.post(path, { ...body(), ...wrong });
    expect(answer).toMatchObject({ status: 422, body: { code: 'INVALID_INPUT', field } });
  });
});
