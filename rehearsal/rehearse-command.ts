import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { rehearseDay } from './day/rehearse-day.js';
import { FolderError, isThere } from './read-lines.js';
import { rehearseYears } from './years/rehearse-years.js';

const usage = 'npm run rehearse -- FOLDER [--json FILE]';

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
  if (await isThere(join(folder, 'day.ndjson'))) return rehearseDay(folder, values.json);
  if (await isThere(join(folder, 'book.ndjson'))) return rehearseYears(folder, values.json);
  throw new FolderError(
    `${folder}: holds neither day.ndjson (with reference.json: a day) nor book.ndjson (years)`,
  );
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
