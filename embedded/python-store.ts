import { join } from 'node:path';
import { cachedFolder, fillCache } from './cache.js';
import { findOnPath } from './find-on-path.js';
import type { Rung } from './ladder.js';
import { tellWhile } from './progress.js';
import { projectRoot } from './project-root.js';
import { runCommand } from './run-command.js';
import type { StoreProgram } from './store-program.js';

const VERSION = '0.7.0b3';
const INSTALL_SECONDS = 600;

/** The Python versions for which wheels are pinned in `store/requirements.txt`. */
const PYTHONS: readonly string[] = ['3.10', '3.11', '3.12', '3.13'];

interface Python {
  readonly file: string;
  readonly version: string;
}

/** The Python build. Without `--sync-on-commit` a killed process loses acknowledged writes. */
function pythonStore(python: Python, packages: string): StoreProgram {
  return {
    kind: 'secantus-python',
    format: 'secantus',
    command: (port, dataFolder) => ({
      file: python.file,
      args: [
        ...['-m', 'secantus', '--host', '127.0.0.1', '--port', String(port)],
        ...['--storage-path', dataFolder, '--sync-on-commit', '--log-level', 'WARNING'],
      ],
      env: { PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' },
    }),
  };
}

/** Takes the packages that an earlier start installed for this machine's Python. */
export const cachedPythonStore: Rung<StoreProgram> = {
  name: 'SecantusDB in the cache',
  limitSeconds: 20,
  async attempt(signal) {
    const python = await findPython(signal);
    if (python === undefined) return { passed: 'no Python 3.10 to 3.13 on PATH' };
    const folder = await cachedFolder(artefact(python));
    return folder === undefined ? { passed: 'not there' } : { found: pythonStore(python, folder) };
  },
};

/** Installs SecantusDB and what it needs from wheels, every file checked against its pinned hash. */
export const pythonStoreFromPackages: Rung<StoreProgram> = {
  name: 'installed from Python packages',
  limitSeconds: INSTALL_SECONDS,
  async attempt(signal) {
    const python = await findPython(signal);
    if (python === undefined) return { passed: 'no Python 3.10 to 3.13 on PATH' };
    const list = join(projectRoot(), 'embedded', 'store', 'requirements.txt');
    const folder = await fillCache(artefact(python), INSTALL_SECONDS, (unfinished) =>
      tellWhile('installing the store from Python packages (24 MB, once)', async () => {
        const pinned = ['--require-hashes', '--only-binary=:all:', '--no-deps', '-r', list];
        const quiet = ['--quiet', '--disable-pip-version-check', '--no-input'];
        await runCommand(
          {
            file: python.file,
            args: ['-m', 'pip', 'install', ...quiet, '--target', unfinished, ...pinned],
          },
          signal,
        );
      }),
    );
    return { found: pythonStore(python, folder) };
  },
};

function artefact(python: Python): { name: string; version: string } {
  return { name: `secantusdb-python-${python.version}`, version: VERSION };
}

/** Asks the interpreter itself where it is, because what stands on PATH may be a wrapper script. */
async function findPython(signal: AbortSignal): Promise<Python | undefined> {
  for (const name of ['python3', ...PYTHONS.map((version) => `python${version}`).reverse()]) {
    const onPath = await findOnPath(name);
    if (onPath === undefined) continue;
    const question = 'import sys; print("%d.%d %s" % (*sys.version_info[:2], sys.executable))';
    const answer = await runCommand({ file: onPath, args: ['-c', question] }, signal).catch(
      () => undefined,
    );
    const match = /^(\d+\.\d+) (.+)$/m.exec(answer?.output ?? '');
    if (match?.[1] !== undefined && match[2] !== undefined && PYTHONS.includes(match[1])) {
      return { version: match[1], file: match[2] };
    }
  }
  return undefined;
}
