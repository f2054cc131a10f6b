import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { linkTokenModel } from '../../models/link-token-model.js';
import { type LinkRequest, linkTokenRepository } from '../../models/link-token-repository.js';
import { testDatabaseUri } from '../support/test-store.js';

const now = Date.parse('2031-06-01T09:00:00+09:00');
let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
});
afterAll(() => store?.close());

function asked(key: string, changes: Partial<LinkRequest> = {}): LinkRequest {
  return {
    ...{ key, purpose: 'battery_request', subject: 'contract:1', data: { asset: 'A1' } },
    ...changes,
  };
}

describe('a link with a token', () => {
  it('is the same for the same key, from any process, and another for another key or purpose', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 10 }, () => linkTokenRepository(store).mint(asked('same'))),
    );
    expect(new Set(tokens).size).toBe(1);
    const links = linkTokenRepository(store);
    const others = [
      await links.mint(asked('other')),
      await links.mint(asked('same', { purpose: 'document' })),
    ];
    expect(new Set([...tokens, ...others]).size).toBe(3);
  });

  it('has at least 128 bits, goes into an address as it is, and is kept nowhere', async () => {
    const token = await linkTokenRepository(store).mint(asked('secret'));
    expect(token).toMatch(/^[\w-]{32}$/);
    const everything = JSON.stringify([
      await linkTokenModel(store).find().lean(),
      await store.collection('signing_keys').find().toArray(),
    ]);
    expect(everything).not.toContain(token);
  });

  it('opens what it was made for and nothing else', async () => {
    const links = linkTokenRepository(store);
    const token = await links.mint(asked('opens'));
    expect(await links.look(token, 'battery_request', now)).toEqual({
      ...{ found: true, purpose: 'battery_request', subject: 'contract:1', data: { asset: 'A1' } },
    });
    expect(await links.look(token, 'document', now)).toMatchObject({ code: 'LINK_UNKNOWN' });
    expect(await links.use(token, 'document', 'o', now)).toMatchObject({ code: 'LINK_UNKNOWN' });
    expect(await links.look('x'.repeat(32), 'battery_request', now)).toMatchObject({
      code: 'LINK_UNKNOWN',
      field: 'token',
    });
  });

  it('opens until before it expires', async () => {
    const links = linkTokenRepository(store);
    const expiresAt = '2031-06-01T09:00:00+09:00';
    const token = await links.mint(asked('expires', { expiresAt }));
    expect(await links.look(token, 'battery_request', now - 1)).toMatchObject({ found: true });
    expect(await links.look(token, 'battery_request', now)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await links.use(token, 'battery_request', 'o', now)).toMatchObject({
      code: 'LINK_EXPIRED',
    });
  });

  it('is used up by exactly one of many operations, which may come again, even late', async () => {
    const links = linkTokenRepository(store);
    const expiresAt = '2031-07-01T00:00:00+09:00';
    const token = await links.mint(asked('once', { singleUse: true, expiresAt }));
    const operations = Array.from({ length: 30 }, (_, n) => `operation-${n}`);
    const answers = await Promise.all(
      operations.map((operation) => links.use(token, 'battery_request', operation, now)),
    );
    const winners = operations.filter((_, n) => 'found' in (answers[n] ?? {}));
    expect(winners).toHaveLength(1);
    expect(
      answers.filter((answer) => 'code' in answer && answer.code === 'LINK_USED'),
    ).toHaveLength(29);
    const late = now + 90 * 86_400_000;
    expect(await links.use(token, 'battery_request', winners[0] ?? '', late)).toMatchObject({
      found: true,
      usedBy: winners[0],
    });
    expect(await links.look(token, 'battery_request', now)).toMatchObject({ code: 'LINK_USED' });
  });

  it('that is for many uses is never used up', async () => {
    const links = linkTokenRepository(store);
    const token = await links.mint(asked('many'));
    await links.use(token, 'battery_request', 'one', now);
    expect(await links.use(token, 'battery_request', 'two', now)).toMatchObject({ found: true });
  });
});
