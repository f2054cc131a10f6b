import { createConnection } from 'mongoose';
import { mailDelivery } from '../../domain/deliveries/new-delivery.js';
import { instantOf } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { deliveryLineRepository } from '../../models/delivery-line-repository.js';
import { deliveryListReadModel } from '../../models/delivery-list-read-model.js';
import { deliveryModel } from '../../models/delivery-model.js';
import { deliveryRepository } from '../../models/delivery-repository.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { noticeTo } from '../support/notice-to.js';
import { testDatabaseUri } from '../support/test-store.js';

const now = '2031-06-11T18:00:00+09:00';
const receiver = 'it@customer.example';
let store: StoreConnection;
let asked: Record<string, unknown>[] = [];

beforeAll(async () => {
  store = await createConnection(testDatabaseUri(), {
    monitorCommands: true,
    autoIndex: false,
    autoCreate: false,
  }).asPromise();
  await ensureIndexes(store);
  const keys = ['q1', 'q2', 'q3'];
  for (const key of keys)
    await deliveryRepository(store).add(mailDelivery(noticeTo(receiver, key)));
  store.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' && command.find === 'deliveries') asked.push(command.filter);
    if (commandName === 'update' && command.update === 'deliveries') {
      for (const { q } of command.updates) asked.push(q);
    }
  });
});
afterAll(() => store?.close());

const list = (filter: object) => () =>
  deliveryListReadModel(store).page(filter, { limit: 2, cursor: undefined }, instantOf(now));

describe('every question about deliveries goes through an index', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['all of them', list({})],
    ['in some states', list({ states: ['parked', 'retrying'] })],
    ['to a receiver', list({ receiver })],
    ['to a receiver in a state', list({ receiver, states: ['parked'] })],
    ['about a subject', list({ about: 'contract:K-1' })],
    ['about a subject in a state', list({ about: 'contract:K-1', states: ['delivered'] })],
    ['what is next in a line', () => deliveryLineRepository(store).next(receiver, now)],
    [
      'what stands aside for a subject',
      () => deliveryLineRepository(store).isSubjectAside(receiver, 'contract:K-1'),
    ],
    [
      'what one held back',
      () => deliveryLineRepository(store).releaseHeld(receiver, 'contract:K-1'),
    ],
  ])('%s', async (_what, read) => {
    asked = [];
    await read();
    const questions = [...asked];
    expect(questions.length).toBeGreaterThan(0);
    for (const filter of questions) {
      const plan = await deliveryModel(store).collection.find(filter).explain('queryPlanner');
      const winning = JSON.stringify(plan.queryPlanner?.winningPlan ?? plan);
      expect(`${JSON.stringify(filter)} ${winning}`).toContain('IXSCAN');
      expect(winning).not.toContain('COLLSCAN');
    }
  });
});

describe('numbers in a line', () => {
  it('follow the order of asking; what is asked for again keeps its place', async () => {
    const deliveries = deliveryRepository(store);
    const ids = [];
    for (const key of ['q3', 'q1', 'q4']) {
      ids.push(await deliveries.add(mailDelivery(noticeTo(receiver, key))));
    }
    const places = await Promise.all(ids.map(async (id) => (await deliveries.find(id))?.n));
    expect(places).toEqual([3, 1, 4]);
  });

  it('are given once each, also to those who ask at one instant', async () => {
    const deliveries = deliveryRepository(store);
    const keys = Array.from({ length: 12 }, (_, n) => `c${n % 6}`);
    const ids = await Promise.all(
      keys.map((key) => deliveries.add(mailDelivery(noticeTo('many@customer.example', key)))),
    );
    expect(new Set(ids).size).toBe(6);
    const found = await Promise.all([...new Set(ids)].map((id) => deliveries.find(id)));
    expect(new Set(found.map((delivery) => delivery?.n)).size).toBe(6);
  });
});
