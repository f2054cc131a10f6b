import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withLockFile } from '../embedded/lock-file.js';
import { projectRoot } from '../embedded/project-root.js';

const LOCK = 'start.lock';

/** Where everything of one machine is kept: `.genba` in the project, or where GENBA_DATA_FOLDER says. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const set = env.GENBA_DATA_FOLDER;
  return set === undefined || set === '' ? join(projectRoot(), '.genba') : set;
}

/** Runs `work` as the only start that uses the folder; fails in words when another one does. */
export async function withDataFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(join(folder, 'logs'), { recursive: true });
  return withLockFile(join(folder, LOCK), 0, work).catch((failure: unknown) => {
    if (failure instanceof Error && failure.message.includes('is still held by process')) {
      throw new Error(`Genba already runs on these data: ${failure.message}`);
    }
    throw failure;
  });
}

/** Removes everything that was kept, but not the lock that says the folder is ours. */
export async function wipeDataFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(LOCK)) await rm(join(folder, entry), { recursive: true, force: true });
  }
  await mkdir(join(folder, 'logs'), { recursive: true });
}
