import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, readJsonLines } from '../read-lines.js';
import {
  type DayEvent,
  type DayOutcome,
  type DayReference,
  dayEventSchema,
  dayOutcomeSchema,
  referenceBookSchema,
} from './day-schemas.js';

export interface DayFolder {
  reference: DayReference;
  events: DayEvent[];
  expected: DayOutcome | undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Reads a day's folder whole and checks every line; throws FolderError naming what is wrong. */
export async function readDayFolder(folder: string): Promise<DayFolder> {
  const expectedPath = join(folder, 'expected.json');
  return {
    reference: await readJson(join(folder, 'reference.json'), referenceBookSchema),
    events: await readJsonLines(join(folder, 'day.ndjson'), dayEventSchema),
    expected: (await exists(expectedPath))
      ? await readJson(expectedPath, dayOutcomeSchema)
      : undefined,
  };
}
