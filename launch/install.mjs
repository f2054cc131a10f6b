import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, root, run, tell } from './project.mjs';

const STAMP = inProject('node_modules', '.genba-lock');
const WANTED = [20, 19];

/** Refuses a Node that is too old, in words. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  throw new Error(`Node ${WANTED.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** Tells whether the installed packages are those of package-lock.json. */
export function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();
}

/** Installs the packages of package-lock.json when they are missing or the lock has changed. */
export async function install() {
  checkNode();
  if (isInstalled()) return;
  if (!installedAsLocked()) {
    tell('installing packages …');
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', root];
    const code = await run('npm', args, { output: 'error' });
    if (code !== 0) throw new Error(`npm ci ended with ${code}.`);
  }
  writeFileSync(STAMP, lockHash());
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');

/** True when somebody has installed by hand exactly what is locked: then nothing needs to be fetched again. */
function installedAsLocked() {
  const installedFile = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there === undefined) return entry.optional === true || entry.devOptional === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}
