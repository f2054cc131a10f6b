import { join } from 'node:path';
import { dateOf } from '../../domain/time/instant.js';
import { FolderError, readJsonIfThere, readJsonLines } from '../read-lines.js';
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

/** Reads a folder of years whole and checks every line; throws FolderError naming what is wrong. */
export async function readYearsFolder(folder: string): Promise<YearsFolder> {
  const bookPath = join(folder, 'book.ndjson');
  const events = await readJsonLines(bookPath, bookEventSchema);
  const last = events.at(-1);
  if (!last) throw new FolderError(`${bookPath}: holds no event`);
  const expected = await readJsonIfThere(join(folder, 'expected.json'), yearsOutcomeSchema);
  return { events, until: expected?.until ?? dateOf(Date.parse(last.at)), expected };
}
