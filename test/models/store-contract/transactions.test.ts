import { type ContractStore, openContractStore } from '../../support/contract-store.js';

let store: ContractStore;

beforeAll(async () => {
  store = await openContractStore('transactions');
  // A transaction may not create its collections on every server.
  await store.db.createCollection('stock');
  await store.db.createCollection('moves');
});
afterAll(() => store.close());

function move(_id: string, fail: boolean): Promise<unknown> {
  return store.client.withSession((session) =>
    session.withTransaction(async () => {
      const taken = { $inc: { left: -1 } };
      await store.collection('stock').updateOne({ _id: 'psu' }, taken, { session });
      await store.collection('moves').insertOne({ _id, part: 'psu' }, { session });
      if (fail) throw new Error('the second thought');
    }),
  );
}

describe('store contract: transactions', () => {
  it('two documents change together or not at all', async () => {
    const stock = store.collection('stock');
    await stock.insertOne({ _id: 'psu', left: 5 });
    await move('m1', false);
    await expect(move('m2', true)).rejects.toThrow('the second thought');
    expect((await stock.findOne({ _id: 'psu' }))?.left).toBe(4);
    expect(await store.collection('moves').distinct('_id')).toEqual(['m1']);
  });

  it('nobody else sees what is not committed', async () => {
    const stock = store.collection('stock');
    await stock.insertOne({ _id: 'fan', left: 1 });
    await store.client.withSession(async (session) => {
      session.startTransaction();
      await stock.updateOne({ _id: 'fan' }, { $set: { left: 0 } }, { session });
      expect((await stock.findOne({ _id: 'fan' }))?.left).toBe(1);
      expect((await stock.findOne({ _id: 'fan' }, { session }))?.left).toBe(0);
      await session.commitTransaction();
    });
    expect((await stock.findOne({ _id: 'fan' }))?.left).toBe(0);
  });

  it('transactions that meet on one document are retried until each has counted', async () => {
    await store.collection('stock').updateOne({ _id: 'psu' }, { $set: { left: 10 } });
    await Promise.all(Array.from({ length: 8 }, (_, n) => move(`race-${n}`, false)));
    expect((await store.collection('stock').findOne({ _id: 'psu' }))?.left).toBe(2);
    expect(await store.collection('moves').countDocuments({ _id: /^race-/ })).toBe(8);
  });
});
