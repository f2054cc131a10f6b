import { writeFile } from 'node:fs/promises';
import { rehearsalBar } from '../rehearsal-bar.js';
import { compareYears } from './compare-years.js';
import { openYearsStage } from './open-years-stage.js';
import { playYears } from './play-years.js';
import { refusedBookLine, yearsAsJson, yearsDifferenceLine, yearsTable } from './print-years.js';
import { readYearsFolder } from './read-years-folder.js';

/** Plays a folder of years and prints it; answers the exit status: 1 when it differs from what is expected. */
export async function rehearseYears(folder: string, jsonFile: string | undefined): Promise<number> {
  const years = await readYearsFolder(folder);
  const { events, expected } = years;
  const bar = rehearsalBar();
  console.error('starting a Temporal server whose clock skips, a store and a worker …');
  const stage = await openYearsStage(Date.parse(events[0]?.at ?? ''));
  try {
    bar.start(events.length, 0);
    const { outcome, refused } = await playYears(stage, years, (done) => bar.update(done));
    bar.stop();
    console.log(yearsTable(outcome));
    for (const event of refused) console.log(refusedBookLine(event));
    if (jsonFile !== undefined) await writeFile(jsonFile, yearsAsJson(outcome));
    if (!expected) return 0;
    const differences = compareYears(expected, outcome);
    for (const difference of differences) console.log(yearsDifferenceLine(difference));
    const contracts = Object.keys(expected.contracts).length;
    console.log(
      differences.length === 0
        ? `all ${contracts} contracts as expected`
        : `${differences.length} differences`,
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    bar.stop();
    await stage.close();
  }
}
