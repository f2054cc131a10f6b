import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tell } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const JAPANESE_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const ADVICE = `Install Chromium (on Debian: sudo apt-get install ${PACKAGES.join(' ')}) or set GENBA_CHROMIUM to its program.`;

/**
 * Path of a Chromium: the setting, else PATH, else Debian's packages where we are root; fails with
 * the one line to run. Japanese pages need a Japanese font, which comes along.
 */
export async function ensureChromium() {
  const set = process.env.GENBA_CHROMIUM;
  if (set) {
    if (isExecutable(set)) return set;
    throw new Error(`GENBA_CHROMIUM is ${set}, which cannot be run. ${ADVICE}`);
  }
  const found = onPath();
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (found !== undefined && (existsSync(JAPANESE_FONT) || !mayInstall)) return found;
  if (mayInstall) await installPackages();
  const browser = onPath();
  if (browser === undefined) throw new Error(`No Chromium. ${ADVICE}`);
  return browser;
}

async function installPackages() {
  tell(`installing ${PACKAGES.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { output: 'error', env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES];
  const code = await run('apt-get', args, { output: 'error', env });
  if (code !== 0) tell(`apt-get install ended with ${code}`);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
