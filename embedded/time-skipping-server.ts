import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CachedArtefact, cachedFolder, fillCache } from './cache.js';
import { isReachable } from './download.js';
import { findOnPath } from './find-on-path.js';
import { climbLadder, type Rung } from './ladder.js';
import { tellWhile } from './progress.js';
import { projectRoot } from './project-root.js';
import { runCommand } from './run-command.js';
import { readChecksums, sha256OfFile } from './sha256.js';

const SERVER: CachedArtefact = { name: 'temporal-test-server', version: '1.38.0' };
const LAUNCHER = 'temporal-test-server';
const INSTALL_SECONDS = 600;
const OFFICIAL_HOST = 'https://temporal.download';

/** `exec` makes the server the process that is signaled; `nop` logging keeps its output empty. */
const LAUNCHER_SCRIPT = `#!/bin/sh
exec java -XX:TieredStopAtLevel=1 -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;

/**
 * Path of a program that runs the time-skipping Temporal server (arguments: port, options), or
 * undefined when the SDK's testing package is to download its official one by itself.
 */
export function timeSkippingServerExecutable(): Promise<string | undefined> {
  return climbLadder<string | undefined>(
    'The time-skipping Temporal server',
    [bySetting, onPath, inCache, official, fromMaven],
    'Install Java 17 or newer and Maven, or set GENBA_TIME_SKIPPING_SERVER to its program.',
  );
}

const bySetting: Rung<string> = {
  name: 'GENBA_TIME_SKIPPING_SERVER',
  limitSeconds: 5,
  async attempt() {
    const file = process.env.GENBA_TIME_SKIPPING_SERVER;
    return file === undefined || file === '' ? { passed: 'not set' } : { found: file };
  },
};

const onPath: Rung<string> = {
  name: 'temporal-test-server on PATH',
  limitSeconds: 5,
  async attempt() {
    const file = await findOnPath(LAUNCHER);
    return file === undefined ? { passed: 'there is none' } : { found: file };
  },
};

const inCache: Rung<string> = {
  name: 'cache',
  limitSeconds: 5,
  async attempt() {
    const folder = await cachedFolder(SERVER);
    return folder === undefined ? { passed: 'not there yet' } : { found: join(folder, LAUNCHER) };
  },
};

const official: Rung<undefined> = {
  name: 'official download by the testing package',
  limitSeconds: 10,
  async attempt() {
    return (await isReachable(OFFICIAL_HOST))
      ? { found: undefined }
      : { passed: 'no answer within three seconds' };
  },
};

const fromMaven: Rung<string> = {
  name: 'installed from Maven artifacts',
  limitSeconds: INSTALL_SECONDS,
  async attempt(signal) {
    const maven = await findOnPath('mvn');
    if (maven === undefined) return { passed: 'mvn is not on PATH' };
    if ((await findOnPath('java')) === undefined) return { passed: 'java is not on PATH' };
    const folder = await fillCache(SERVER, INSTALL_SECONDS, (unfinished) =>
      tellWhile('fetching the time-skipping server (38 MB, once)', () =>
        installFromMaven(maven, unfinished, signal),
      ),
    );
    return { found: join(folder, LAUNCHER) };
  },
};

async function installFromMaven(maven: string, folder: string, signal: AbortSignal): Promise<void> {
  const lib = join(folder, 'lib');
  const pinned = join(projectRoot(), 'embedded', 'time-skipping');
  await runCommand(
    {
      file: maven,
      args: [
        ...['-q', '-B', '--strict-checksums', '-f', join(pinned, 'pom.xml')],
        ...['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`],
      ],
    },
    signal,
  );
  await refuseUnpinnedJars(lib, await readFile(join(pinned, 'jars.sha256'), 'utf8'));
  await writeFile(join(folder, LAUNCHER), LAUNCHER_SCRIPT);
  await chmod(join(folder, LAUNCHER), 0o755);
}

/** Fails unless the folder holds exactly the jars of the list, each with its SHA-256. */
export async function refuseUnpinnedJars(folder: string, list: string): Promise<void> {
  const pinned = readChecksums(list);
  const jars = await readdir(folder);
  const missing = [...pinned.keys()].filter((jar) => !jars.includes(jar));
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}`);
  for (const jar of jars) {
    if ((await sha256OfFile(join(folder, jar))) !== pinned.get(jar)) {
      throw new Error(`${jar} is not the file that is pinned`);
    }
  }
}
