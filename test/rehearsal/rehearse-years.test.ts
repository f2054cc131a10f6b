import { compareYears } from '../../rehearsal/years/compare-years.js';
import { openYearsStage } from '../../rehearsal/years/open-years-stage.js';
import { type PlayedYears, playYears } from '../../rehearsal/years/play-years.js';
import { readYearsFolder, type YearsFolder } from '../../rehearsal/years/read-years-folder.js';
import { testDatabaseUri } from '../support/test-store.js';

const folder = 'test/fixtures/samples/years';

async function play(years: YearsFolder, database: string): Promise<PlayedYears> {
  const first = Date.parse(years.events[0]?.at ?? '');
  const stage = await openYearsStage(first, { storeUri: testDatabaseUri(database) });
  try {
    return await playYears(stage, years, () => undefined);
  } finally {
    await stage.close();
  }
}

describe('rehearsing years', () => {
  it('gives ten years of contracts exactly their expected acts', async () => {
    const years = await readYearsFolder(folder);
    const { outcome, refused } = await play(years, 'rehearsal-years');
    expect(refused).toEqual([]);
    expect(compareYears(years.expected ?? { until: '', contracts: {} }, outcome)).toEqual([]);
  }, 300_000);

  it('notes what a contract refuses and goes on', async () => {
    const years = await readYearsFolder(folder);
    const events = years.events.filter(({ contract }) => contract === 'K003');
    const at = '2033-06-02T10:00:00+09:00';
    const wrong = { at, contract: 'K003', type: 'extension_request' } as const;
    const { refused, outcome } = await play(
      {
        events: [...events.slice(0, 1), wrong, ...events.slice(1)],
        until: '2034-12-31',
        expected: undefined,
      },
      'rehearsal-years-refused',
    );
    expect(refused).toMatchObject([{ line: 2, code: 'EVENT_NOT_IN_PLAN' }]);
    expect(outcome.contracts.K003).toMatchObject({ status: 'active' });
  }, 120_000);

  it('turns away years that lie in the past of the clock', async () => {
    const past = Date.parse('2020-01-01T00:00:00+09:00');
    const opening = openYearsStage(past, { storeUri: testDatabaseUri('rehearsal-years-past') });
    await expect(opening).rejects.toThrow(/future/);
  });
});
