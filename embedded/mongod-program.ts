import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CachedArtefact, cachedFolder, fillCache } from './cache.js';
import { isReachable } from './download.js';
import { findOnPath } from './find-on-path.js';
import type { Rung } from './ladder.js';
import { isAtLeast, readVersion } from './program-version.js';
import { tellWhile } from './progress.js';
import { runCommand } from './run-command.js';
import type { StoreProgram } from './store-program.js';

/** The oldest MongoDB that has everything the models use. */
export const OLDEST_MONGODB = '7';

const MONGOD: CachedArtefact = { name: 'mongod', version: '8.0.4' };
const DOWNLOAD_HOST = 'https://fastdl.mongodb.org';
const DOWNLOAD_SECONDS = 600;
const REPLICA_SET = 'genba';

/** The official server as a replica set of one, which transactions and change streams ask for. */
function mongod(file: string): StoreProgram {
  return {
    kind: 'mongod',
    format: 'mongod',
    command: (port, dataFolder) => ({
      file,
      args: [
        ...['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', dataFolder],
        ...['--replSet', REPLICA_SET, '--wiredTigerCacheSizeGB', '0.25', '--quiet'],
      ],
      replicaSet: REPLICA_SET,
    }),
  };
}

/** Takes `mongod` from PATH when it is new enough. */
export const mongodOnPath: Rung<StoreProgram> = {
  name: 'mongod on PATH',
  limitSeconds: 10,
  async attempt(signal) {
    const file = await findOnPath('mongod');
    if (file === undefined) return { passed: 'there is none' };
    const { output } = await runCommand({ file, args: ['--version'] }, signal);
    const version = readVersion(output, /version v?/i);
    if (version !== undefined && isAtLeast(version, OLDEST_MONGODB)) return { found: mongod(file) };
    return { passed: `${file} is ${version ?? 'of no known version'}; 7 or newer is needed` };
  },
};

/** Takes the official server that an earlier start downloaded. */
export const cachedMongod: Rung<StoreProgram> = {
  name: 'mongod in the cache',
  limitSeconds: 5,
  async attempt() {
    const folder = await cachedFolder(MONGOD);
    return folder === undefined
      ? { passed: 'not there' }
      : { found: mongod(await binaryIn(folder)) };
  },
};

/** Downloads the official server; its archive is checked against the checksum published beside it. */
export const officialMongod: Rung<StoreProgram> = {
  name: 'official mongod download',
  limitSeconds: DOWNLOAD_SECONDS,
  async attempt() {
    if (!(await isReachable(DOWNLOAD_HOST))) return { passed: 'no answer within three seconds' };
    const { MongoBinary } = await import('mongodb-memory-server-core');
    const folder = await fillCache(MONGOD, DOWNLOAD_SECONDS, async (unfinished) => {
      await tellWhile('downloading MongoDB', () =>
        MongoBinary.getPath({
          version: MONGOD.version,
          downloadDir: unfinished,
          checkMD5: true,
        }),
      );
    });
    return { found: mongod(await binaryIn(folder)) };
  },
};

async function binaryIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) => entry.startsWith('mongod'));
  if (file === undefined) throw new Error(`${folder} holds no mongod; remove it and start again.`);
  return join(folder, file);
}
