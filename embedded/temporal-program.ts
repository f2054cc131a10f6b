import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CachedArtefact, cachedFolder, fillCache } from './cache.js';
import { downloadFile, isReachable } from './download.js';
import { findOnPath } from './find-on-path.js';
import { climbLadder, type Rung, type RungOutcome } from './ladder.js';
import { isAtLeast, readVersion } from './program-version.js';
import { tellWhile } from './progress.js';
import { projectRoot } from './project-root.js';
import { runCommand } from './run-command.js';

/** The oldest Temporal server that has everything the workflows use. */
export const OLDEST_TEMPORAL_SERVER = '1.28';

const CLI: CachedArtefact = { name: 'temporal-cli', version: '1.5.1' };
const GO_PACKAGE = 'github.com/temporalio/cli/cmd/temporal';
const DOWNLOAD_SECONDS = 300;
const BUILD_SECONDS = 1500;

/** SHA-256 of the official 1.5.1 archives; another platform goes on to the next rung. */
const OFFICIAL_ARCHIVES: Readonly<Record<string, string>> = {
  linux_amd64: 'ddc95e08b0b076efd4ea9733a3f488eb7d2be875f8834e616cd2a37358b4852d',
  linux_arm64: 'bd1b0db9f18b051026de8bf6cc1505f2510f14bbb7a8b9a4a91fff46c77454f5',
  darwin_amd64: 'bbb73e2a31135abe50a1f1cdb35030c42961df618e8ce9c60ae89f201540c5d9',
  darwin_arm64: 'cca01b7ea35ad56e2a328d9ae596bf716bd22313ef63c7a761c88354457c2415',
};

/** Finds, downloads or builds the `temporal` program and returns its path. */
export function temporalProgram(): Promise<string> {
  return climbLadder('The Temporal server', [onPath, inCache, official, fromGoModule], ADVICE);
}

const ADVICE =
  'Install the Temporal CLI (https://docs.temporal.io/cli) or Go 1.25 or newer, ' +
  'or set GENBA_TEMPORAL_ADDRESS to a server that is already running.';

const onPath: Rung<string> = {
  name: 'temporal on PATH',
  limitSeconds: 10,
  async attempt(signal) {
    const file = await findOnPath('temporal');
    if (file === undefined) return { passed: 'there is none' };
    const { output } = await runCommand({ file, args: ['--version'] }, signal);
    return admitVersion(file, output);
  },
};

/** Takes a `temporal` whose server is new enough; refuses an older one in words. */
export function admitVersion(file: string, versionLine: string): RungOutcome<string> {
  const version = readVersion(versionLine, /server\s+/i);
  if (version !== undefined && isAtLeast(version, OLDEST_TEMPORAL_SERVER)) return { found: file };
  const what = version === undefined ? 'tells no server version' : `brings server ${version}`;
  return { passed: `${file} ${what}; ${OLDEST_TEMPORAL_SERVER} or newer is needed` };
}

const inCache: Rung<string> = {
  name: 'cache',
  limitSeconds: 5,
  async attempt() {
    const folder = await cachedFolder(CLI);
    return folder === undefined ? { passed: 'not there yet' } : { found: join(folder, 'temporal') };
  },
};

const official: Rung<string> = {
  name: 'official download',
  limitSeconds: DOWNLOAD_SECONDS,
  async attempt(signal) {
    const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
    const sha256 = OFFICIAL_ARCHIVES[platform];
    if (sha256 === undefined) return { passed: `no archive is pinned for ${platform}` };
    const archive = `temporal_cli_${CLI.version}_${platform}.tar.gz`;
    const url = `https://github.com/temporalio/cli/releases/download/v${CLI.version}/${archive}`;
    if (!(await isReachable(url))) return { passed: 'no answer within three seconds' };
    const folder = await fillCache(CLI, DOWNLOAD_SECONDS, async (unfinished) => {
      const file = join(unfinished, archive);
      await tellWhile('downloading the Temporal CLI', () =>
        downloadFile(url, file, sha256, signal),
      );
      await runCommand({ file: 'tar', args: ['-xzf', file, '-C', unfinished, 'temporal'] }, signal);
      await rm(file);
    });
    return { found: join(folder, 'temporal') };
  },
};

const fromGoModule: Rung<string> = {
  name: 'built from the Go module',
  limitSeconds: BUILD_SECONDS,
  async attempt(signal) {
    const go = await findOnPath('go');
    if (go === undefined) return { passed: 'go is not on PATH' };
    const folder = await fillCache(CLI, BUILD_SECONDS, (unfinished) =>
      tellWhile('building the Temporal server from its Go module (about 6 minutes, once)', () =>
        buildFromGoModule(go, unfinished, signal),
      ),
    );
    return { found: join(folder, 'temporal') };
  },
};

/** Builds in the cache from a copy of the pinned module files, so that the project stays untouched. */
async function buildFromGoModule(go: string, folder: string, signal: AbortSignal): Promise<void> {
  const pinned = join(projectRoot(), 'embedded', 'temporal');
  for (const file of ['go.mod', 'go.sum']) await copyFile(join(pinned, file), join(folder, file));
  const flags = ['-trimpath', '-buildvcs=false', '-ldflags', '-s -w', '-o', 'temporal'];
  await runCommand(
    {
      file: go,
      args: ['build', ...flags, GO_PACKAGE],
      cwd: folder,
      env: { GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local', GOWORK: 'off' },
    },
    signal,
  );
}
