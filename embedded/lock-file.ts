import { link, readFile, rm, writeFile } from 'node:fs/promises';
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
      const isStale = owner !== undefined && !isAlive(owner);
      if (isStale && (await removeStale(file, owner, claim))) continue;
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

/**
 * Removes the lock of a dead owner; answers false when another process is just doing so. Only who
 * holds the right to it removes, and looks again under it: a lock that a quicker process has taken
 * meanwhile has a living owner and stays.
 */
async function removeStale(file: string, deadOwner: number, claim: string): Promise<boolean> {
  const right = `${file}.takeover`;
  if (!(await linkUnlessThere(claim, right))) return false;
  try {
    if ((await readOwner(file)) === deadOwner) await rm(file, { force: true });
  } finally {
    await rm(right, { force: true });
  }
  return true;
}
