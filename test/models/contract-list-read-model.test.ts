import { contractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { openContract } from '../../domain/contracts/contract-state.js';
import { defaultPolicy } from '../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../domain/refusal.js';
import { instantOf } from '../../domain/time/instant.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { contractListReadModel } from '../../models/contract-list-read-model.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { testDatabaseUri } from '../support/test-store.js';

const today = '2031-06-11';
let store: StoreConnection;

/** A UPS pack whose first notice comes two years after this day. */
async function pack(id: string, boughtOn: string, customerName: string): Promise<void> {
  const opening = {
    plan: 'ups-battery',
    upsPurchasedOn: boughtOn,
    basePack: { purchasedOn: boughtOn, termYears: 5, window: '9x5' },
  } as const;
  const party = { customer: `CU-${id}`, customerName, language: 'ja' } as const;
  const state = openContract(
    id,
    opening,
    defaultPolicy,
    instantOf(`${today}T10:00:00+09:00`),
    party,
  );
  if (isRefusal(state)) throw new Error(state.code);
  await contractStateRepository(store).record(contractSnapshot(state), []);
}

beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await ensureIndexes(store);
  await pack('C-FAR', '2031-05-01', '遠藤商事 / Endo Trading');
  await pack('C-NEAR', '2029-06-20', '近藤製作所 / Kondo Works');
  await pack('C-NEXT', '2029-09-01', '近藤製作所 / Kondo Works');
});
afterAll(() => store?.close());

const ids = async (filter: object, limit = 10, cursor?: string) => {
  const page = await contractListReadModel(store).page(filter, { limit, cursor }, today);
  return { ids: page.items.map(({ id }) => id), next: page.nextCursor };
};

describe('the list of contracts', () => {
  it('puts the next date first, page by page, without a gap', async () => {
    const first = await ids({}, 2);
    expect(first.ids).toEqual(['C-NEAR', 'C-NEXT']);
    expect(await ids({}, 2, first.next)).toEqual({ ids: ['C-FAR'], next: undefined });
  });

  it('finds by the beginning of an id or of a word of a name, whatever its width and case', async () => {
    expect((await ids({ q: 'c-ne' })).ids).toEqual(['C-NEAR', 'C-NEXT']);
    expect((await ids({ q: 'ｋｏｎ' })).ids).toEqual(['C-NEAR', 'C-NEXT']);
    expect((await ids({ q: '遠藤' })).ids).toEqual(['C-FAR']);
    expect((await ids({ q: 'works of' })).ids).toEqual([]);
  });

  it('narrows to a customer, a plan and any of several states', async () => {
    expect((await ids({ customer: 'CU-C-FAR' })).ids).toEqual(['C-FAR']);
    expect((await ids({ plan: 'payg' })).ids).toEqual([]);
    expect((await ids({ statuses: ['ended', 'active'] })).ids).toHaveLength(3);
    expect((await ids({ statuses: ['applied'] })).ids).toEqual([]);
  });
});
