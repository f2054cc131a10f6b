import { gatherWrites } from '../../../api/gateways/gather-writes.js';

/** A store that is slow: each write ends when the test says so. */
function slowStore() {
  const writes: { documents: readonly number[]; end(failure?: Error): void }[] = [];
  const write = (documents: readonly number[]) =>
    new Promise<string[]>((resolve, reject) => {
      const end = (failure?: Error) =>
        failure ? reject(failure) : resolve(documents.map((each) => `kept ${each}`));
      writes.push({ documents, end });
    });
  return { writes, write };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('writes that come while one is on its way', () => {
  it('are gathered into the next one; each caller gets its own answers', async () => {
    const { writes, write } = slowStore();
    const keep = gatherWrites(write, 10);
    const answers = [keep([1]), keep([2, 3]), keep([4])];
    expect(writes.map(({ documents }) => documents)).toEqual([[1]]);
    writes[0]?.end();
    await turn();
    expect(writes[1]?.documents).toEqual([2, 3, 4]);
    writes[1]?.end();
    expect(await Promise.all(answers)).toEqual([['kept 1'], ['kept 2', 'kept 3'], ['kept 4']]);
  });

  it('are no larger than allowed, unless one caller brings more', async () => {
    const { writes, write } = slowStore();
    const keep = gatherWrites(write, 2);
    const answers = Promise.all([keep([1]), keep([2, 3, 4]), keep([5])]);
    for (let n = 0; n < 3; n += 1) {
      writes[n]?.end();
      await turn();
    }
    expect(writes.map(({ documents }) => documents)).toEqual([[1], [2, 3, 4], [5]]);
    await answers;
  });

  it('fail together with the one they share, and leave the next one alone', async () => {
    const { writes, write } = slowStore();
    const keep = gatherWrites(write, 10);
    const [first, second, third] = [keep([1]), keep([2]), keep([3])];
    writes[0]?.end();
    await turn();
    const failed = Promise.allSettled([second, third]);
    writes[1]?.end(new Error('away'));
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const fourth = keep([4]);
    writes[2]?.end();
    expect([await first, await fourth]).toEqual([['kept 1'], ['kept 4']]);
  });
});
