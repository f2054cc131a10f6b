import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A source file with its path from the project's root, `/` between folders. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Reads every TypeScript file below the given folders of a root; folders that do not exist hold none. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    let names: string[];
    try {
      names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    } catch {
      return [];
    }
    return names
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => {
        const path = join(root, folder, name);
        return {
          path: relative(root, path).split(sep).join('/'),
          text: readFileSync(path, 'utf8'),
        };
      });
  });
}
