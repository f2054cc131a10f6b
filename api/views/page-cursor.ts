import { createHash } from 'node:crypto';
import { problem } from '../problems/problem.js';

/**
 * Writes where the next page begins so that callers cannot read anything into it; it belongs to the
 * filters with which it was given.
 */
export function writeCursor(key: string, filters: unknown): string {
  return Buffer.from(JSON.stringify([digestOf(filters), key])).toString('base64url');
}

/** Reads where a page begins; refuses what was not given out for these filters. */
export function readCursor(cursor: string | undefined, filters: unknown): string | undefined {
  if (cursor === undefined) return undefined;
  const [digest, key] = parse(cursor);
  if (digest === digestOf(filters) && typeof key === 'string') return key;
  throw problem('INVALID_CURSOR', 'Ask again from the first page.', { field: 'cursor' });
}

function parse(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function digestOf(filters: unknown): string {
  return createHash('sha256').update(JSON.stringify(filters)).digest('base64url').slice(0, 12);
}
