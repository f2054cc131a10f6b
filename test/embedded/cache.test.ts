import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedFolder, cacheRoot, fillCache } from '../../embedded/cache.js';

const artefact = { name: 'tool', version: '1.0' };
let root = '';

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'genba-cache-'));
});

describe('the cache of servers', () => {
  it('lies in the cache folder of the user', () => {
    expect(cacheRoot({ XDG_CACHE_HOME: '/var/cache/me' })).toBe('/var/cache/me/genba');
    expect(cacheRoot({ XDG_CACHE_HOME: '' })).toMatch(/\.cache\/genba$/);
  });

  it('is filled once when two want the same thing at the same time', async () => {
    let builds = 0;
    const build = async (folder: string): Promise<void> => {
      builds += 1;
      await writeFile(join(folder, 'program'), `build ${builds}`);
    };
    const folders = await Promise.all([
      fillCache(artefact, 20, build, root),
      fillCache(artefact, 20, build, root),
    ]);
    expect(builds).toBe(1);
    expect(new Set(folders)).toEqual(new Set([join(root, 'tool-1.0')]));
    expect(await readFile(join(root, 'tool-1.0', 'program'), 'utf8')).toBe('build 1');
  });

  it('shows nothing under the final name before the thing is whole', async () => {
    await fillCache(
      artefact,
      5,
      async (folder) => {
        expect(await cachedFolder(artefact, root)).toBeUndefined();
        expect(folder).not.toBe(join(root, 'tool-1.0'));
      },
      root,
    );
    expect(await cachedFolder(artefact, root)).toBe(join(root, 'tool-1.0'));
  });

  it('keeps nothing of a build that failed, and the next one starts anew', async () => {
    const failing = fillCache(
      artefact,
      5,
      async (folder) => {
        await writeFile(join(folder, 'half'), 'x');
        throw new Error('the compiler stopped');
      },
      root,
    );
    await expect(failing).rejects.toThrow('the compiler stopped');
    expect(await readdir(root)).toEqual([]);
    await fillCache(artefact, 5, async () => undefined, root);
    expect(await readdir(root)).toEqual(['tool-1.0']);
  });

  it('takes over from a process that was killed in the middle, and sweeps what it left', async () => {
    const dead = deadProcess();
    await writeFile(join(root, 'tool-1.0.lock'), String(dead));
    await mkdir(join(root, `tool-1.0.part-${dead}`));
    await writeFile(join(root, `tool-1.0.part-${dead}`, 'half'), 'x');
    await fillCache(artefact, 5, (folder) => writeFile(join(folder, 'program'), 'y'), root);
    expect(await readdir(root)).toEqual(['tool-1.0']);
    expect(await readdir(join(root, 'tool-1.0'))).toEqual(['program']);
  });

  it('of several that find a stale lock only one builds', async () => {
    await writeFile(join(root, 'tool-1.0.lock'), String(deadProcess()));
    let atWork = 0;
    let most = 0;
    await Promise.all(
      ['1', '2', '3', '4'].map((version) =>
        fillCache(
          { name: 'tool', version: '1.0' },
          20,
          async (folder) => {
            atWork += 1;
            most = Math.max(most, atWork);
            await writeFile(join(folder, version), 'x');
            atWork -= 1;
          },
          root,
        ),
      ),
    );
    expect(most).toBe(1);
    expect(await readdir(root)).toEqual(['tool-1.0']);
  });

  it('does not touch the lock of a living process; it gives up at its limit and names it', async () => {
    await writeFile(join(root, 'tool-1.0.lock'), String(process.ppid));
    const waiting = fillCache(artefact, 0, async () => undefined, root);
    await expect(waiting).rejects.toThrow(new RegExp(`held by process ${process.ppid}`));
    expect(await readFile(join(root, 'tool-1.0.lock'), 'utf8')).toBe(String(process.ppid));
  });
});
