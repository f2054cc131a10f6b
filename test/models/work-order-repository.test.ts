import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { call } from '../domain/work-order/work-order-story.js';
import { testDatabaseUri } from '../support/test-store.js';
import { published } from './work-order-fixture.js';

let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await ensureIndexes(store);
});
afterAll(() => store?.close());

describe("a work order's document", () => {
  it('gives back exactly what was published', async () => {
    const snapshot = published('WO-1', {}, 'sign');
    const workOrders = workOrderRepository(store);
    expect(await workOrders.replaceIfNewer(snapshot)).toBe(true);
    expect(await workOrders.find('WO-1')).toEqual(snapshot);
    expect(await workOrders.assetKindOf('WO-1')).toBe('server');
  });

  it('is not written by the same or an older seq, in whatever order writes arrive', async () => {
    const workOrders = workOrderRepository(store);
    const snapshot = published('WO-2');
    const versions = Array.from({ length: 20 }, (_, index) => ({ ...snapshot, seq: index + 1 }));
    const shuffled = [...versions].sort((a, b) => ((a.seq * 7) % 20) - ((b.seq * 7) % 20));
    await Promise.all(shuffled.map((version) => workOrders.replaceIfNewer(version)));
    expect((await workOrders.find('WO-2'))?.seq).toBe(20);
    expect(await workOrders.replaceIfNewer({ ...snapshot, seq: 20, status: 'canceled' })).toBe(
      false,
    );
    expect((await workOrders.find('WO-2'))?.status).toBe('received');
  });

  it('is found by its contract and its equipment while it is open', async () => {
    const workOrders = workOrderRepository(store);
    const of = (contract: string, asset: string) => ({
      contract: { ...call().contract, id: contract },
      asset: { ...call().asset, id: asset },
    });
    await workOrders.replaceIfNewer(published('WO-5', of('K5', 'A5')));
    await workOrders.replaceIfNewer(published('WO-6', of('K6', 'A5')));
    const signed = published('WO-7', of('K5', 'A7'), 'sign');
    await workOrders.replaceIfNewer(signed);
    expect(await workOrders.openNumbersUnder('K5', [])).toEqual(['WO-5']);
    expect(await workOrders.openNumbersUnder('K5', ['A5', 'A7'])).toEqual(['WO-5', 'WO-6']);
    expect(await workOrders.openNumbersUnder('K9', ['A9'])).toEqual([]);
  });

  it('is not there before it was published', async () => {
    expect(await workOrderRepository(store).find('WO-NONE')).toBeUndefined();
    expect(await workOrderRepository(store).assetKindOf('WO-NONE')).toBeUndefined();
  });
});
