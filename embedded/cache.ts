import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isAlive, withLockFile } from './lock-file.js';

/** A program kept in the cache: one folder per name and version. */
export interface CachedArtefact {
  readonly name: string;
  readonly version: string;
}

/** The cache of this user: `$XDG_CACHE_HOME/genba`, else `~/.cache/genba`. */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME;
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'genba');
}

/** The folder of an artefact that is complete in the cache, or undefined. */
export async function cachedFolder(
  artefact: CachedArtefact,
  root: string = cacheRoot(),
): Promise<string | undefined> {
  const folder = join(root, `${artefact.name}-${artefact.version}`);
  return (await isFolder(folder)) ? folder : undefined;
}

/**
 * Returns the artefact's folder, filling it first when it is not in the cache. Of several processes
 * that want it one fills and the others wait; it is filled under a temporary name and renamed when
 * complete, so what has the final name is whole, and what a killed process left is swept away.
 */
export async function fillCache(
  artefact: CachedArtefact,
  limitSeconds: number,
  fill: (folder: string) => Promise<void>,
  root: string = cacheRoot(),
): Promise<string> {
  const name = `${artefact.name}-${artefact.version}`;
  const folder = join(root, name);
  await mkdir(root, { recursive: true });
  return withLockFile(join(root, `${name}.lock`), limitSeconds, async () => {
    if (await isFolder(folder)) return folder;
    await sweepUnfinished(root, name);
    const unfinished = join(root, `${name}.part-${process.pid}`);
    await mkdir(unfinished);
    try {
      await fill(unfinished);
      await rename(unfinished, folder);
    } catch (failure) {
      await rm(unfinished, { recursive: true, force: true });
      throw failure;
    }
    return folder;
  });
}

async function sweepUnfinished(root: string, name: string): Promise<void> {
  for (const entry of await readdir(root)) {
    const pid = entry.startsWith(`${name}.part-`)
      ? Number(entry.slice(name.length + 6))
      : Number.NaN;
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(root, entry), { recursive: true, force: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
