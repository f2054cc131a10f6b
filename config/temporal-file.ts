import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { SettingsError } from './settings-error.js';
import { type TemporalFile, temporalSchema } from './temporal-schema.js';

/** Reads `temporal.yaml`, found upwards from this file unless a path is given; errors name line and column. */
export function loadTemporalFile(path: string = findTemporalFile()): TemporalFile {
  if (!existsSync(path)) {
    throw new SettingsError([{ where: basename(path), message: 'there is no such file' }]);
  }
  return parseTemporalFile(readFileSync(path, 'utf8'), basename(path));
}

/** Checks the text of a `temporal.yaml`; `name` is how errors call the file. */
export function parseTemporalFile(text: string, name = 'temporal.yaml'): TemporalFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new SettingsError(
      document.errors.map((error) => ({ where: at(error.pos[0]), message: error.message })),
    );
  }
  const checked = temporalSchema.safeParse(document.toJS() ?? {});
  if (checked.success) return checked.data;
  throw new SettingsError(
    checked.error.issues.flatMap((issue) =>
      problemsOf(issue).map(({ path, message }) => ({
        where: at(offsetOf(document, path)),
        message: `${path.join('.')}${path.length > 0 ? ': ' : ''}${message}`,
      })),
    ),
  );
}

/** One problem per unknown key, so that each is told at its own line. */
function problemsOf(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: 'is not a known setting',
  }));
}

/** Where a value stands; for one that is missing, where its nearest existing parent does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isNode(parent) && 'items' in parent) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(key),
      );
      if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
  }
  return 0;
}

function findTemporalFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'temporal.yaml')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return join(folder, 'temporal.yaml');
}
