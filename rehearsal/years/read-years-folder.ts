import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { dateOf } from '../../domain/time/instant.js';
import { FolderError, readJson, readJsonLines } from '../read-lines.js';
import {
  type BookEvent,
  bookEventSchema,
  type YearsOutcome,
  yearsOutcomeSchema,
} from './years-schemas.js';

export interface YearsFolder {
  events: BookEvent[];
  /** Last day that is played: the expected one, else the day of the last event. */
  until: string;
  expected: YearsOutcome | undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Reads a folder of years whole and checks every line; throws FolderError naming what is wrong. */
export async function readYearsFolder(folder: string): Promise<YearsFolder> {
  const expectedPath = join(folder, 'expected.json');
  const bookPath = join(folder, 'book.ndjson');
  const events = await readJsonLines(bookPath, bookEventSchema);
  const last = events.at(-1);
  if (!last) throw new FolderError(`${bookPath}: holds no event`);
  const expected = (await exists(expectedPath))
    ? await readJson(expectedPath, yearsOutcomeSchema)
    : undefined;
  return { events, until: expected?.until ?? dateOf(Date.parse(last.at)), expected };
}
