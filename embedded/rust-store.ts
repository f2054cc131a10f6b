import { join } from 'node:path';
import { type CachedArtefact, cachedFolder, fillCache } from './cache.js';
import { findOnPath } from './find-on-path.js';
import type { Rung } from './ladder.js';
import { tellWhile } from './progress.js';
import { runCommand } from './run-command.js';
import type { StoreProgram } from './store-program.js';

const CRATE: CachedArtefact = { name: 'secantus-mdb', version: '0.5.3-beta.193' };
const BUILD_SECONDS = 1800;

/** The Rust build. Without `--sync-on-commit` a killed process loses acknowledged writes. */
function rustStore(file: string): StoreProgram {
  return {
    kind: 'secantus-rust',
    format: 'secantus',
    command: (port, dataFolder) => ({
      file,
      args: [
        ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', dataFolder],
        ...['--sync-on-commit', '--cache-size', '256M'],
      ],
    }),
  };
}

/** Takes `secantusd-rs` from PATH. */
export const rustStoreOnPath: Rung<StoreProgram> = {
  name: 'secantusd-rs on PATH',
  limitSeconds: 5,
  async attempt() {
    const file = await findOnPath('secantusd-rs');
    return file === undefined ? { passed: 'there is none' } : { found: rustStore(file) };
  },
};

/** Takes the Rust build that `npm run embedded:store` put in the cache. */
export const cachedRustStore: Rung<StoreProgram> = {
  name: 'secantusd-rs in the cache',
  limitSeconds: 5,
  async attempt() {
    const folder = await cachedFolder(CRATE);
    return folder === undefined ? { passed: 'not there' } : { found: rustStore(binaryIn(folder)) };
  },
};

/** Builds the Rust store into the cache; about seven minutes on two cores, needs cargo, cmake and a C compiler. */
export const rustStoreFromCrate: Rung<StoreProgram> = {
  name: 'built from the Rust crate',
  limitSeconds: BUILD_SECONDS,
  async attempt(signal) {
    const cargo = await findOnPath('cargo');
    if (cargo === undefined) return { passed: 'cargo is not on PATH' };
    const folder = await fillCache(CRATE, BUILD_SECONDS, (unfinished) =>
      tellWhile('building the store from its Rust crate (about 7 minutes, once)', async () => {
        const target = ['--root', unfinished, '--target-dir', join(unfinished, 'target')];
        const crate = [CRATE.name, '--version', CRATE.version];
        await runCommand(
          {
            file: cargo,
            args: ['install', '--locked', '--ignore-rust-version', ...target, ...crate],
          },
          signal,
        );
        await runCommand({ file: 'rm', args: ['-rf', join(unfinished, 'target')] }, signal);
      }),
    );
    return { found: rustStore(binaryIn(folder)) };
  },
};

function binaryIn(folder: string): string {
  return join(folder, 'bin', 'secantusd-rs');
}
