import { compareOutcome } from '../../rehearsal/day/compare-outcome.js';
import type { DayEvent } from '../../rehearsal/day/day-schemas.js';
import { openDayStage } from '../../rehearsal/day/open-day-stage.js';
import { type PlayedDay, playDay } from '../../rehearsal/day/play-day.js';
import { type DayFolder, readDayFolder } from '../../rehearsal/day/read-day-folder.js';
import { testDatabaseUri } from '../support/test-store.js';

const tokyo = 'test/fixtures/samples/tokyo';

async function play(day: DayFolder, database: string): Promise<PlayedDay> {
  const first = Date.parse(day.events[0]?.at ?? '');
  const stage = await openDayStage(day.reference, first, { storeUri: testDatabaseUri(database) });
  try {
    return await playDay(stage, day.events, () => undefined);
  } finally {
    await stage.close();
  }
}

/** The same weekdays six years earlier: a day that lies in the past of every clock. */
function sixYearsEarlier(day: DayFolder): DayFolder {
  const shifted = JSON.stringify(day).replaceAll(
    /\b20(\d\d)-(?=\d\d-\d\d)/g,
    (_, year: string) => `${2000 + Number(year) - 6}-`,
  );
  return JSON.parse(shifted) as DayFolder;
}

function only(day: DayFolder, refs: readonly string[]): DayFolder {
  const kept = Object.entries(day.expected ?? {}).filter(([ref]) => refs.includes(ref));
  return {
    ...day,
    events: day.events.filter((event) => refs.includes(event.ref)),
    expected: Object.fromEntries(kept),
  };
}

describe('rehearsing a day', () => {
  it('gives the two sample days their expected outcome in every field', async () => {
    const day = await readDayFolder(tokyo);
    const { outcome, refused } = await play(day, 'rehearsal-tokyo');
    expect(refused).toEqual([]);
    expect(compareOutcome(day.expected ?? {}, outcome)).toEqual([]);
  }, 240_000);

  it('plays a day of the past: facts carry their own instants', async () => {
    const day = sixYearsEarlier(
      only(await readDayFolder(tokyo), [
        'C003',
        'C022',
        'C024',
        'C026',
        'C031',
        'C038',
        'C039',
        'C040',
      ]),
    );
    const { outcome, refused } = await play(day, 'rehearsal-past');
    expect(refused).toEqual([]);
    expect(compareOutcome(day.expected ?? {}, outcome)).toEqual([]);
  }, 120_000);

  it('notes what the rules refuse and goes on', async () => {
    const day = only(await readDayFolder(tokyo), ['C028', 'C039']);
    const known = day.events[0] as DayEvent;
    const unknown: DayEvent = {
      at: known.at,
      type: 'call',
      ref: 'X1',
      channel: 'phone',
      controlNumber: 'M-000000',
      symptom: 'does_not_boot',
    };
    const away = {
      technician: 'T105',
      from: '2031-06-11T00:00:00+09:00',
      to: '2031-06-12T00:00:00+09:00',
    };
    const absent = {
      ...day,
      reference: { ...day.reference, absences: [away] },
      events: [unknown, ...day.events],
    };
    const { refused } = await play(absent, 'rehearsal-refused');
    expect(refused[0]).toMatchObject({ line: 1, code: 'CONTROL_NUMBER_UNKNOWN' });
    expect(refused.find(({ event }) => event.type === 'assign')).toMatchObject({
      code: 'TECHNICIAN_ABSENT',
    });
    expect(refused.find(({ event }) => event.type === 'accept')).toMatchObject({
      code: 'TECHNICIAN_NOT_ASSIGNED',
    });
  }, 120_000);
});
