import type { mongo } from 'mongoose';
import { type ContractStore, openContractStore } from '../../support/contract-store.js';

let store: ContractStore;

beforeAll(async () => {
  store = await openContractStore('changes');
  await store.db.createCollection('work_orders');
});
afterAll(() => store.close());

type Change = mongo.ChangeStreamDocument & { documentKey?: { _id: string }; fullDocument?: object };

async function take(stream: mongo.ChangeStream, count: number): Promise<Change[]> {
  const changes: Change[] = [];
  while (changes.length < count) changes.push((await stream.next()) as Change);
  return changes;
}

/** The stream is open once it has given a token; changes after that moment are seen. */
async function open(options: mongo.ChangeStreamOptions = {}): Promise<mongo.ChangeStream> {
  const stream = store.collection('work_orders').watch([], options);
  await stream.tryNext();
  return stream;
}

describe('store contract: change streams', () => {
  it('tell inserts, updates, replaces and deletes in the order in which they happened', async () => {
    const orders = store.collection('work_orders');
    const stream = await open({ fullDocument: 'updateLookup' });
    await orders.insertOne({ _id: 'w1', seq: 1 });
    await orders.updateOne({ _id: 'w1' }, { $set: { seq: 2 } });
    await orders.replaceOne({ _id: 'w1' }, { seq: 3 });
    await orders.deleteOne({ _id: 'w1' });
    const changes = await take(stream, 4);
    expect(changes.map(({ operationType }) => operationType)).toEqual([
      'insert',
      'update',
      'replace',
      'delete',
    ]);
    expect(changes[2]?.fullDocument).toEqual({ _id: 'w1', seq: 3 });
    await stream.close();
  });

  it('go on after a token without losing or repeating a change', async () => {
    const orders = store.collection('work_orders');
    const stream = await open();
    await orders.insertMany([{ _id: 'r1' }, { _id: 'r2' }, { _id: 'r3' }]);
    const [first] = await take(stream, 1);
    await stream.close();
    await orders.insertOne({ _id: 'r4' });
    const resumed = store.collection('work_orders').watch([], { resumeAfter: first?._id });
    const rest = await take(resumed, 3);
    expect(rest.map(({ documentKey }) => documentKey?._id)).toEqual(['r2', 'r3', 'r4']);
    await resumed.close();
  });

  it('of a whole database name the collection, and a pipeline narrows them', async () => {
    const stream = store.db.watch([{ $match: { operationType: 'insert' } }]);
    await stream.tryNext();
    await store.collection('technicians').insertOne({ _id: 't1' });
    await store.collection('technicians').deleteOne({ _id: 't1' });
    await store.collection('work_orders').insertOne({ _id: 'n1' });
    const changes = await take(stream, 2);
    expect(changes.map((change) => 'ns' in change && change.ns)).toMatchObject([
      { coll: 'technicians' },
      { coll: 'work_orders' },
    ]);
    await stream.close();
  });
});
