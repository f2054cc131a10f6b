import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { problem } from '../problems/problem.js';

/** More rows than this are sent in several files. */
export const MOST_ROWS = 10_000;
const MOST_ERRORS = 50;

/** A row with the line on which it ends; the heading is line 1. */
export interface CsvRow<T> {
  line: number;
  value: T;
}

interface RawRow {
  record: Record<string, string>;
  info: { lines: number };
}

function rowsOf(text: string): RawRow[] {
  try {
    const options = { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true };
    return parse(text, options) as unknown as RawRow[];
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const line = typeof failure.lines === 'number' ? `line ${failure.lines}: ` : '';
    throw problem('INVALID_INPUT', `${line}${failure.message}`, { field: 'body' });
  }
}

/**
 * Reads a file with a heading into rows of a form, all of them or none: the problem names each bad row
 * by its line and column. Empty cells are left out.
 */
export function readCsv<S extends z.ZodType>(text: string, form: S): CsvRow<z.output<S>>[] {
  const rows: CsvRow<z.output<S>>[] = [];
  const errors: { field: string; message: string }[] = [];
  const found = rowsOf(text);
  if (found.length === 0 || found.length > MOST_ROWS)
    throw problem('INVALID_INPUT', `A file has 1 to ${MOST_ROWS} rows below its heading.`, {
      field: 'body',
    });
  for (const { record, info } of found) {
    const filled = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
    const result = form.safeParse(filled);
    if (result.success) rows.push({ line: info.lines, value: result.data });
    else
      for (const { path, message } of result.error.issues)
        errors.push({ field: `line ${info.lines}.${path.join('.')}`, message });
  }
  if (errors[0]) throw csvProblem(errors);
  return rows;
}

/** The problem of a file with bad rows: nothing of it was taken. */
export function csvProblem(errors: readonly { field: string; message: string }[]) {
  const [first] = errors;
  return problem('INVALID_INPUT', `${first?.field}: ${first?.message}`, {
    ...(first && { field: first.field }),
    errors: errors.slice(0, MOST_ERRORS),
    params: { rowErrors: errors.length },
  });
}
