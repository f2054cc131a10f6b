import { demoUsers, loadDemoData } from '../../app/demo-data/load-demo-data.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { peopleReadModel } from '../../models/people-read-model.js';
import { testDatabaseUri } from '../support/test-store.js';

let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await loadDemoData(store);
});
afterAll(() => store?.close());

describe('the names behind ids', () => {
  it('are those of technicians by their own id and of everybody with an account, nothing more', async () => {
    const people = await peopleReadModel(store)();
    expect(people).toContainEqual({ id: 'T01', name: '佐藤 健 / Sato Ken' });
    expect(people).toContainEqual({ id: 'U-DISPATCHER', name: '小林 彩 / Kobayashi Aya' });
    expect(people).toHaveLength(demoUsers('yokohama').length + 8);
  });
});
