import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { tell } from './progress.js';

const ASK_AGAIN_MS = 250;

/**
 * Holds a lock file while `work` runs. The file carries its owner's process id; a lock whose owner
 * has died is taken over, any other is waited for until `limitSeconds` are over. Links are made
 * and never overwritten, so the file always has its owner's id in it from its first moment.
 */
export async function withLockFile<T>(
  file: string,
  limitSeconds: number,
  work: () => Promise<T>,
): Promise<T> {
  await acquire(file, limitSeconds);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Tells whether a process with this id exists (also when it belongs to another user). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function acquire(file: string, limitSeconds: number): Promise<void> {
  const claim = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(claim, String(process.pid));
  try {
    const giveUpAt = Date.now() + limitSeconds * 1000;
    let told = false;
    while (!(await linkUnlessThere(claim, file))) {
      const owner = await readOwner(file);
      if (owner !== undefined && !isAlive(owner)) {
        await removeStale(file, owner);
        continue;
      }
      if (Date.now() > giveUpAt) {
        throw new Error(
          `${file} is still held by process ${owner}; remove it if that is not ours.`,
        );
      }
      if (!told) tell(`waiting for process ${owner ?? '?'}, which is at the same work`);
      told = true;
      await pause(ASK_AGAIN_MS);
    }
  } finally {
    await rm(claim, { force: true });
  }
}

async function linkUnlessThere(claim: string, file: string): Promise<boolean> {
  try {
    await link(claim, file);
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}

async function readOwner(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** Moves the dead owner's lock away; if a quicker process has replaced it meanwhile, puts that one back. */
async function removeStale(file: string, deadOwner: number): Promise<void> {
  const aside = `${file}.stale.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readOwner(aside)) !== deadOwner) await linkUnlessThere(aside, file);
  await rm(aside, { force: true });
}
