import { join } from 'node:path';
import { readJson, readJsonIfThere, readJsonLines } from '../read-lines.js';
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

/** Reads a day's folder whole and checks every line; throws FolderError naming what is wrong. */
export async function readDayFolder(folder: string): Promise<DayFolder> {
  return {
    reference: await readJson(join(folder, 'reference.json'), referenceBookSchema),
    events: await readJsonLines(join(folder, 'day.ndjson'), dayEventSchema),
    expected: await readJsonIfThere(join(folder, 'expected.json'), dayOutcomeSchema),
  };
}
