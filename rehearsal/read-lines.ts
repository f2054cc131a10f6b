import { access, readFile } from 'node:fs/promises';
import type { z } from 'zod';

/** A file that cannot be played; the text names file, line and field. */
export class FolderError extends Error {}

/** Tells whether a file is there to be read. */
export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'invalid';
}

/** Reads one JSON file and checks it; throws FolderError naming the file and the field. */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new FolderError(`${path}: cannot be read`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FolderError(`${path}: not JSON (${String(error)})`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new FolderError(`${path}: ${firstIssue(parsed.error)}`);
  return parsed.data;
}

/** Reads newline-separated JSON and checks every line; throws FolderError naming file and line. */
export async function readJsonLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new FolderError(`${path}: cannot be read`);
  });
  const events: T[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new FolderError(`${path}:${index + 1}: not JSON`);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new FolderError(`${path}:${index + 1}: ${firstIssue(parsed.error)}`);
    events.push(parsed.data);
  }
  return events;
}

/** Reads a JSON file that a folder may leave out. */
export async function readJsonIfThere<T>(
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  return (await isThere(path)) ? readJson(path, schema) : undefined;
}
