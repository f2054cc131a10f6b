import { type ContractStore, openContractStore } from '../../support/contract-store.js';

let store: ContractStore;

beforeAll(async () => {
  store = await openContractStore('plans');
  const board = store.collection('board');
  await board.createIndex({ areaId: 1, day: 1, targetAt: 1 });
  await board.createIndex({ 'asset.controlNumber': 1 });
  await board.createIndex({ technicianIds: 1 });
  await board.insertMany(
    Array.from({ length: 400 }, (_, n) => ({
      _id: `w${String(n).padStart(4, '0')}`,
      areaId: `a${n % 4}`,
      day: `2025-07-${String((n % 20) + 1).padStart(2, '0')}`,
      targetAt: `2025-07-01T10:${String(n % 60).padStart(2, '0')}:00+09:00`,
      asset: { controlNumber: `G-${n}` },
      technicianIds: [`t${n % 50}`],
    })),
  );
});
afterAll(() => store.close());

async function planOf(filter: Record<string, unknown>): Promise<string> {
  const plan = await store.collection('board').find(filter).explain('queryPlanner');
  return JSON.stringify(plan.queryPlanner?.winningPlan ?? plan);
}

describe('store contract: a query plan uses an index', () => {
  it.each([
    ['equality', { areaId: 'a1' }],
    ['equality on a compound index', { areaId: 'a1', day: '2025-07-02' }],
    ['equality and a range', { areaId: 'a1', day: { $gte: '2025-07-02', $lt: '2025-07-05' } }],
    ['a nested field', { 'asset.controlNumber': 'G-17' }],
    ['an element of an array', { technicianIds: 't7' }],
  ])('for %s', async (_what, filter) => {
    const plan = await planOf(filter);
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('COLLSCAN');
  });

  it('and none where there is no index, so that this check means something', async () => {
    expect(await planOf({ unindexed: 1 })).toContain('COLLSCAN');
  });

  it('answers of a keyset page are complete and in order, page after page', async () => {
    const board = store.collection('board');
    const seen: string[] = [];
    for (let last = ''; ; ) {
      const page = await board
        .find({ areaId: 'a2', _id: { $gt: last } })
        .sort({ _id: 1 })
        .limit(30)
        .toArray();
      seen.push(...page.map(({ _id }) => _id));
      if (page.length < 30) break;
      last = page[page.length - 1]?._id ?? '';
    }
    expect(seen).toHaveLength(100);
    expect(seen).toEqual([...seen].sort());
  });
});
