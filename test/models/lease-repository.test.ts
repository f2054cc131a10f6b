import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { leaseRepository } from '../../models/lease-repository.js';
import { testDatabaseUri } from '../support/test-store.js';

let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
});
afterAll(() => store?.close());

const SPAN = 10_000;
const take = (name: string, holder: string, nowMs: number) =>
  leaseRepository(store).take(name, holder, nowMs, SPAN);

describe('work that one process at a time does', () => {
  it('is taken by one of many that ask at once', async () => {
    const asked = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take('once', holder, 0)));
    expect(asked.filter(Boolean)).toHaveLength(1);
  });

  it('is renewed by its holder, and free for others when it has run out', async () => {
    expect(await take('renewed', 'a', 0)).toBe(true);
    expect(await take('renewed', 'a', 6_000)).toBe(true);
    expect(await take('renewed', 'b', 15_000)).toBe(false);
    expect(await take('renewed', 'b', 16_001)).toBe(true);
    expect(await take('renewed', 'a', 17_000)).toBe(false);
  });

  it('is given back by its holder only', async () => {
    await take('given', 'a', 0);
    await leaseRepository(store).release('given', 'b');
    expect(await take('given', 'b', 1)).toBe(false);
    await leaseRepository(store).release('given', 'a');
    expect(await take('given', 'b', 1)).toBe(true);
  });
});
