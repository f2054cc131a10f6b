import { type ContractStore, openContractStore } from '../../support/contract-store.js';

interface Note {
  _id: string;
  tags: string[];
  log: number[];
  text?: string;
}

let store: ContractStore;

beforeAll(async () => {
  store = await openContractStore('updates');
});
afterAll(() => store.close());

describe('store contract: update operators', () => {
  it('arrayFilters change only the elements that they name', async () => {
    const orders = store.collection('orders');
    const part = (code: string, state: string): object => ({ code, state });
    const parts = [part('psu', 'due'), part('fan', 'due'), part('ssd', 'back')];
    await orders.insertOne({ _id: 'a', parts });
    await orders.updateOne(
      { _id: 'a' },
      { $set: { 'parts.$[p].state': 'late' } },
      { arrayFilters: [{ 'p.state': 'due', 'p.code': { $ne: 'fan' } }] },
    );
    expect((await orders.findOne({ _id: 'a' }))?.parts).toEqual([
      part('psu', 'late'),
      part('fan', 'due'),
      part('ssd', 'back'),
    ]);
  });

  it('the positional operator changes the element that the filter matched', async () => {
    const orders = store.collection('orders');
    await orders.insertOne({ _id: 'b', parts: [{ code: 'psu' }, { code: 'fan' }] });
    await orders.updateOne({ _id: 'b', 'parts.code': 'fan' }, { $set: { 'parts.$.used': true } });
    expect((await orders.findOne({ _id: 'b' }))?.parts).toEqual([
      { code: 'psu' },
      { code: 'fan', used: true },
    ]);
  });

  it('a pipeline update computes from the document itself', async () => {
    const orders = store.collection('orders');
    await orders.insertOne({ _id: 'c', first: 12_000, further: [4000, 4000] });
    await orders.updateOne({ _id: 'c' }, [
      { $set: { total: { $add: ['$first', { $sum: '$further' }] } } },
    ]);
    expect((await orders.findOne({ _id: 'c' }))?.total).toBe(20_000);
  });

  it('$push, $addToSet, $pull and $unset change arrays and fields in place', async () => {
    const notes = store.db.collection<Note>('notes');
    await notes.insertOne({ _id: 'd', tags: ['a'], log: [], text: 'x' });
    await notes.updateOne({ _id: 'd' }, { $addToSet: { tags: 'a' } });
    const lastTwo = { $each: [1, 2, 3], $slice: -2 };
    await notes.updateOne({ _id: 'd' }, { $push: { log: lastTwo }, $unset: { text: '' } });
    await notes.updateOne({ _id: 'd' }, { $pull: { log: 2 } });
    expect(await notes.findOne({ _id: 'd' })).toEqual({ _id: 'd', tags: ['a'], log: [3] });
  });

  it('a bulk write does its parts in order and counts them', async () => {
    const stock = store.collection('stock');
    const result = await stock.bulkWrite([
      { insertOne: { document: { _id: 'psu', left: 3 } } },
      { updateOne: { filter: { _id: 'psu' }, update: { $inc: { left: -1 } } } },
      { replaceOne: { filter: { _id: 'fan' }, replacement: { left: 9 }, upsert: true } },
      { deleteOne: { filter: { _id: 'none' } } },
    ]);
    expect([result.insertedCount, result.modifiedCount, result.upsertedCount]).toEqual([1, 1, 1]);
    expect(await stock.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'fan', left: 9 },
      { _id: 'psu', left: 2 },
    ]);
  });

  it('an unordered bulk insert tells the duplicates and keeps the others', async () => {
    const stock = store.collection('once');
    await stock.insertOne({ _id: 'a' });
    const insert = stock.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }], { ordered: false });
    await expect(insert).rejects.toMatchObject({ code: 11_000 });
    expect(await stock.countDocuments()).toBe(3);
  });
});
