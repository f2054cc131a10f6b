import { type ContractStore, openContractStore } from '../../support/contract-store.js';

const DUPLICATE_KEY = 11_000;
let store: ContractStore;

beforeAll(async () => {
  store = await openContractStore('atomic');
});
afterAll(() => store.close());

describe('store contract: one document under races', () => {
  it('a hundred increments at once are all counted', async () => {
    const counters = store.collection('counters');
    await counters.insertOne({ _id: 'work-orders', value: 0 });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        counters.findOneAndUpdate(
          { _id: 'work-orders' },
          { $inc: { value: 1 } },
          { returnDocument: 'after' },
        ),
      ),
    );
    const values = answers.map((answer) => Number(answer?.value)).sort((a, b) => a - b);
    expect(values).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('of a hundred callers who take the same free thing exactly one gets it', async () => {
    const leases = store.collection('leases');
    await leases.insertOne({ _id: 'sweep', holder: null });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, caller) =>
        leases.findOneAndUpdate({ _id: 'sweep', holder: null }, { $set: { holder: caller } }),
      ),
    );
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
  });

  it('a claim is an insert with its own id: one wins, the losers read what the winner wrote', async () => {
    const claims = store.collection('claims');
    const seen = await Promise.all(
      Array.from({ length: 50 }, async (_, caller) => {
        try {
          await claims.insertOne({ _id: 'POST /v1/work-orders key-1', caller });
          return { won: true, caller };
        } catch (failure) {
          expect((failure as { code?: unknown }).code).toBe(DUPLICATE_KEY);
          const winner = await claims.findOne({ _id: 'POST /v1/work-orders key-1' });
          return { won: false, caller: winner?.caller };
        }
      }),
    );
    const winners = seen.filter(({ won }) => won);
    expect(winners).toHaveLength(1);
    expect(seen.every(({ caller }) => caller === winners[0]?.caller)).toBe(true);
  });

  it('a replace guarded by seq takes a newer document and leaves an older one out', async () => {
    const projections = store.collection('projections');
    const write = async (seq: number): Promise<number> => {
      const document = { seq, text: `state ${seq}` };
      const replaced = await projections.replaceOne({ _id: 'w1', seq: { $lt: seq } }, document);
      return replaced.matchedCount;
    };
    await projections.insertOne({ _id: 'w1', seq: 1, text: 'state 1' });
    expect(await write(3)).toBe(1);
    expect(await write(2)).toBe(0);
    expect(await write(3)).toBe(0);
    expect(await projections.findOne({ _id: 'w1' })).toEqual({
      _id: 'w1',
      seq: 3,
      text: 'state 3',
    });
  });

  it('guarded replaces that race end at the newest', async () => {
    const projections = store.collection('projections');
    await projections.insertOne({ _id: 'w2', seq: 0 });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index * 17) % 40).map((seq) =>
        projections.replaceOne({ _id: 'w2', seq: { $lt: seq } }, { seq }),
      ),
    );
    expect(await projections.findOne({ _id: 'w2' })).toEqual({ _id: 'w2', seq: 39 });
  });

  // The embedded store may answer one of these callers null; the code therefore creates first and
  // updates then. What must hold everywhere is that nothing is counted twice or lost.
  it('concurrent upserts of one new id make one document that counts each caller once', async () => {
    const upserts = store.collection('upserts');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, () =>
        upserts.updateOne({ _id: 'new' }, { $inc: { value: 1 } }, { upsert: true }),
      ),
    );
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason.code).toBe(DUPLICATE_KEY);
    }
    expect(await upserts.find().toArray()).toEqual([{ _id: 'new', value: done }]);
  });

  it('create first, then update: every concurrent caller of a new id gets the document', async () => {
    const upserts = store.collection('upserts');
    const answers = await Promise.all(
      Array.from({ length: 30 }, async () => {
        await upserts.insertOne({ _id: 'safe', value: 0 }).catch((failure: { code?: unknown }) => {
          if (failure.code !== DUPLICATE_KEY) throw failure;
        });
        return upserts.findOneAndUpdate(
          { _id: 'safe' },
          { $inc: { value: 1 } },
          { returnDocument: 'after' },
        );
      }),
    );
    expect(answers.every((answer) => answer !== null)).toBe(true);
    expect(new Set(answers.map((answer) => answer?.value)).size).toBe(30);
  });
});
