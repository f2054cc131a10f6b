import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDayFolder } from '../../rehearsal/day/read-day-folder.js';

const tokyo = 'test/fixtures/samples/tokyo';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'genba-day-'));
  cpSync(tokyo, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a day’s folder', () => {
  it('is read whole: reference data, every event, what is expected', async () => {
    const day = await readDayFolder(tokyo);
    expect(day.events).toHaveLength(377);
    expect(day.reference.technicians).toHaveLength(18);
    expect(Object.keys(day.expected ?? {})).toHaveLength(40);
  });

  it('may come without an expected outcome', async () => {
    rmSync(join(folder, 'expected.json'));
    expect((await readDayFolder(folder)).expected).toBeUndefined();
  });

  it.each([
    ['not JSON', '{"at": ', 'day.ndjson:2: not JSON'],
    [
      'an instant without offset',
      '{"at":"2031-06-11T06:20:00","type":"sign","ref":"C1","name":"x"}',
      'day.ndjson:2: at',
    ],
    [
      'an unknown event',
      '{"at":"2031-06-11T06:20:00+09:00","type":"dance","ref":"C1"}',
      'day.ndjson:2: type',
    ],
    [
      'a negative amount',
      '{"at":"2031-06-11T06:20:00+09:00","type":"part_used","ref":"C1","technician":"T1","part":"P","amount":-1,"returnExpected":true}',
      'day.ndjson:2: amount',
    ],
  ])('with %s in a line is refused, naming the line', async (_, line, message) => {
    writeFileSync(join(folder, 'day.ndjson'), `\n${line}\n`);
    await expect(readDayFolder(folder)).rejects.toThrow(message);
  });

  it('with a fault in the reference data is refused, naming the field', async () => {
    writeFileSync(join(folder, 'reference.json'), '{"areas":[]}');
    await expect(readDayFolder(folder)).rejects.toThrow(/reference\.json: areas/);
  });

  it('that is missing is refused by name', async () => {
    await expect(readDayFolder(join(folder, 'nowhere'))).rejects.toThrow(
      /reference\.json: cannot be read/,
    );
  });
});
