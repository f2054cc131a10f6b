import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { SingleBar } from 'cli-progress';
import { compareOutcome } from './day/compare-outcome.js';
import { openDayStage } from './day/open-day-stage.js';
import { playDay } from './day/play-day.js';
import { dayTable, differenceLine, outcomeAsJson, refusedLine } from './day/print-day.js';
import { readDayFolder } from './day/read-day-folder.js';
import { FolderError } from './read-lines.js';

const usage = 'npm run rehearse -- FOLDER [--json FILE]';

async function has(folder: string, file: string): Promise<boolean> {
  return access(join(folder, file)).then(
    () => true,
    () => false,
  );
}

/** Plays a day's folder and prints it; answers the exit status: 1 when it differs from what is expected. */
async function rehearseDay(folder: string, jsonFile: string | undefined): Promise<number> {
  const day = await readDayFolder(folder);
  const [first] = day.events;
  if (!first) throw new FolderError(`${join(folder, 'day.ndjson')}: holds no event`);
  const bar = new SingleBar({
    format: 'rehearsing [{bar}] {value}/{total} events',
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
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

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (values.help || folder === undefined || positionals.length > 1) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  if (!(await has(folder, 'day.ndjson'))) {
    throw new FolderError(
      `${folder}: holds no day.ndjson; a folder to rehearse has reference.json and day.ndjson`,
    );
  }
  return rehearseDay(folder, values.json);
}

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: {
    logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) },
  },
});
try {
  process.exitCode = await main();
} catch (failure) {
  if (!(failure instanceof FolderError) && !(failure instanceof TypeError)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}
