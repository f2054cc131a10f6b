import { type ContractStore, openContractStore } from '../../support/contract-store.js';

let store: ContractStore;

beforeAll(async () => {
  store = await openContractStore('aggregation');
  await store.collection('customers').insertMany([
    { _id: 'c1', name: 'Aoba' },
    { _id: 'c2', name: 'Hibiki' },
  ]);
  await store.collection('orders').insertMany([
    { _id: 'w1', customerId: 'c1', yen: 12_000, at: new Date('2025-06-30T15:30:00Z') },
    { _id: 'w2', customerId: 'c1', yen: 4000, at: new Date('2025-06-30T14:30:00Z') },
    { _id: 'w3', customerId: 'c2', yen: 9000, at: new Date('2025-07-01T00:00:00Z') },
  ]);
});
afterAll(() => store.close());

const answer = (pipeline: object[]): Promise<unknown[]> =>
  store.collection('orders').aggregate(pipeline).toArray();

describe('store contract: aggregation', () => {
  it('$lookup joins another collection', async () => {
    const lookup = { from: 'customers', localField: 'customerId', foreignField: '_id', as: 'c' };
    const joined = await answer([
      { $match: { _id: 'w3' } },
      { $lookup: lookup },
      { $unwind: '$c' },
      { $project: { customer: '$c.name' } },
    ]);
    expect(joined).toEqual([{ _id: 'w3', customer: 'Hibiki' }]);
  });

  it('$group sums and counts', async () => {
    const sums = { _id: '$customerId', yen: { $sum: '$yen' }, count: { $sum: 1 } };
    expect(await answer([{ $group: sums }, { $sort: { _id: 1 } }])).toEqual([
      { _id: 'c1', yen: 16_000, count: 2 },
      { _id: 'c2', yen: 9000, count: 1 },
    ]);
  });

  it('$facet answers several questions about one set', async () => {
    const facets = {
      total: [{ $count: 'n' }],
      dearest: [{ $sort: { yen: -1 } }, { $limit: 1 }, { $project: { yen: 1 } }],
    };
    expect(await answer([{ $facet: facets }])).toEqual([
      { total: [{ n: 3 }], dearest: [{ _id: 'w1', yen: 12_000 }] },
    ]);
  });

  it('$dateToString gives the day in a time zone, not in UTC', async () => {
    const day = { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Tokyo' } };
    const days = await answer([{ $sort: { _id: 1 } }, { $project: { day } }]);
    expect(days).toEqual([
      { _id: 'w1', day: '2025-07-01' },
      { _id: 'w2', day: '2025-06-30' },
      { _id: 'w3', day: '2025-07-01' },
    ]);
  });

  it('$merge writes a result into another collection and replaces what was there', async () => {
    await store.collection('sums').insertOne({ _id: 'c1', yen: 1 });
    await answer([
      { $group: { _id: '$customerId', yen: { $sum: '$yen' } } },
      { $merge: { into: 'sums', on: '_id', whenMatched: 'replace', whenNotMatched: 'insert' } },
    ]);
    const sums = await store.collection('sums').find().sort({ _id: 1 }).toArray();
    expect(sums).toEqual([
      { _id: 'c1', yen: 16_000 },
      { _id: 'c2', yen: 9000 },
    ]);
  });
});
