import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderError } from '../read-lines.js';
import { rehearsalBar } from '../rehearsal-bar.js';
import { compareOutcome } from './compare-outcome.js';
import { openDayStage } from './open-day-stage.js';
import { playDay } from './play-day.js';
import { dayTable, differenceLine, outcomeAsJson, refusedLine } from './print-day.js';
import { readDayFolder } from './read-day-folder.js';

/** Plays a day's folder and prints it; answers the exit status: 1 when it differs from what is expected. */
export async function rehearseDay(folder: string, jsonFile: string | undefined): Promise<number> {
  const day = await readDayFolder(folder);
  const [first] = day.events;
  if (!first) throw new FolderError(`${join(folder, 'day.ndjson')}: holds no event`);
  const bar = rehearsalBar();
  console.error('starting a Temporal server whose clock skips, a store and a worker …');
  const stage = await openDayStage(day.reference, Date.parse(first.at));
  try {
    bar.start(day.events.length, 0);
    const { outcome, refused } = await playDay(stage, day.events, (done) => bar.update(done));
    bar.stop();
    console.log(dayTable(outcome));
    for (const event of refused) console.log(refusedLine(event));
    if (jsonFile !== undefined) await writeFile(jsonFile, outcomeAsJson(outcome));
    if (!day.expected) return 0;
    const differences = compareOutcome(day.expected, outcome);
    for (const difference of differences) console.log(differenceLine(difference));
    const calls = Object.keys(day.expected).length;
    console.log(
      differences.length === 0
        ? `all ${calls} calls as expected`
        : `${differences.length} differences`,
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    bar.stop();
    await stage.close();
  }
}
