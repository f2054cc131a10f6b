import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, tell } from './project.mjs';

const ASK_AGAIN_MS = 300;
const FILE = join(
  tmpdir(),
  `genba-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
);

/** Lets one process at a time install and build in this folder; the lock of a dead process is taken over. */
export async function withSetupLock(work) {
  let told = false;
  while (!acquire()) {
    if (!told) tell('waiting for another start that is setting this folder up …');
    told = true;
    await pause(ASK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(FILE, { force: true });
  }
}

function acquire() {
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    return true;
  } catch (failure) {
    if (failure.code !== 'EEXIST') throw failure;
    if (!ownerIsAlive()) rmSync(FILE, { force: true });
    return false;
  }
}

function ownerIsAlive() {
  try {
    const owner = Number(readFileSync(FILE, 'utf8'));
    // The owner writes its id in the moment after it made the file.
    if (!(owner > 0)) return true;
    process.kill(owner, 0);
    return true;
  } catch (failure) {
    return failure.code === 'EPERM';
  }
}
