import { type ContractStore, openContractStore } from '../../support/contract-store.js';

let store: ContractStore;
const duplicate = { code: 11_000 };

beforeAll(async () => {
  store = await openContractStore('indexes');
});
afterAll(() => store.close());

describe('store contract: indexes that guard', () => {
  it('a unique index refuses a second document, also by update and under races', async () => {
    const users = store.collection('users');
    await users.createIndex({ userName: 1 }, { unique: true });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => users.insertOne({ _id: `u${n}`, userName: 'tanaka' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await users.insertOne({ _id: 'other', userName: 'sato' });
    const rename = users.updateOne({ _id: 'other' }, { $set: { userName: 'tanaka' } });
    await expect(rename).rejects.toMatchObject(duplicate);
  });

  it('a sparse unique index lets documents without the field be', async () => {
    const assets = store.collection('assets');
    await assets.createIndex({ serialNumber: 1 }, { unique: true, sparse: true });
    await assets.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c', serialNumber: 'S1' }]);
    const second = assets.insertOne({ _id: 'd', serialNumber: 'S1' });
    await expect(second).rejects.toMatchObject(duplicate);
  });

  it('a partial unique index guards only the documents that its filter names', async () => {
    const jobs = store.collection('jobs');
    await jobs.createIndex(
      { technicianId: 1 },
      { unique: true, partialFilterExpression: { open: true } },
    );
    await jobs.insertMany([
      { _id: '1', technicianId: 't1', open: false },
      { _id: '2', technicianId: 't1', open: false },
      { _id: '3', technicianId: 't1', open: true },
    ]);
    const second = jobs.insertOne({ _id: '4', technicianId: 't1', open: true });
    await expect(second).rejects.toMatchObject(duplicate);
    const reopened = jobs.updateOne({ _id: '1' }, { $set: { open: true } });
    await expect(reopened).rejects.toMatchObject(duplicate);
    await jobs.updateOne({ _id: '3' }, { $set: { open: false } });
    await jobs.updateOne({ _id: '1' }, { $set: { open: true } });
  });

  it('a compound unique index compares all its fields', async () => {
    const days = store.collection('days');
    await days.createIndex({ technicianId: 1, date: 1 }, { unique: true });
    await days.insertOne({ _id: '1', technicianId: 't1', date: '2025-07-01' });
    await days.insertOne({ _id: '2', technicianId: 't1', date: '2025-07-02' });
    const second = days.insertOne({ _id: '3', technicianId: 't1', date: '2025-07-01' });
    await expect(second).rejects.toMatchObject(duplicate);
  });

  it('creating an index again is no error, and a TTL index is accepted', async () => {
    const keys = store.collection('keys');
    const create = (): Promise<string> =>
      keys.createIndex({ at: 1 }, { expireAfterSeconds: 86_400 });
    expect(await create()).toBe(await create());
    expect((await keys.indexes()).map(({ name }) => name)).toEqual(['_id_', 'at_1']);
  });
});
