import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadFile, isReachable } from '../../embedded/download.js';
import { findOnPath } from '../../embedded/find-on-path.js';
import { isAtLeast, readVersion } from '../../embedded/program-version.js';
import { projectRoot } from '../../embedded/project-root.js';
import { readChecksums, sha256OfFile } from '../../embedded/sha256.js';
import { admitVersion } from '../../embedded/temporal-program.js';
import { refuseUnpinnedJars } from '../../embedded/time-skipping-server.js';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const pinnedFile = (...path: string[]): Promise<string> =>
  readFile(join(projectRoot(), 'embedded', ...path), 'utf8');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genba-pinned-'));
});

describe('a program that is found', () => {
  it('is the first executable of that name on PATH', async () => {
    await writeFile(join(folder, 'tool'), '');
    expect(await findOnPath('tool', `/nowhere:${folder}`)).toBeUndefined();
    await chmod(join(folder, 'tool'), 0o755);
    expect(await findOnPath('tool', `/nowhere:${folder}`)).toBe(join(folder, 'tool'));
  });

  it.each([
    ['temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)', true],
    ['temporal version 1.3.0 (Server 1.28.0, UI 2.36.0)', true],
    ['temporal version 1.2.0 (Server 1.27.1, UI 2.36.0)', false],
    ['something else', false],
  ])('is taken only with Temporal server 1.28 or newer: %s', (line, taken) => {
    const outcome = admitVersion('/usr/bin/temporal', line);
    expect('found' in outcome).toBe(taken);
    if ('passed' in outcome) expect(outcome.passed).toContain('1.28 or newer is needed');
  });

  it('has its version compared number by number', () => {
    expect(isAtLeast('7.0.12', '7')).toBe(true);
    expect(isAtLeast('1.9', '1.28')).toBe(false);
    expect(isAtLeast('10.0', '7')).toBe(true);
    expect(readVersion('db version v8.0.4', /version v?/)).toBe('8.0.4');
  });
});

describe('what is downloaded', () => {
  it('is refused unless it is the pinned file', async () => {
    const server = createServer((_request, response) => response.end('archive')).listen(0);
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/a.tar.gz`;
    const signal = AbortSignal.timeout(5000);
    expect(await isReachable(url)).toBe(true);
    const wrong = downloadFile(url, join(folder, 'a'), EMPTY, signal);
    await expect(wrong).rejects.toThrow(`expected ${EMPTY}`);
    const right = await sha256OfFile(join(folder, 'a'));
    await downloadFile(url, join(folder, 'b'), right, signal);
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('archive');
    await new Promise((resolve) => server.close(resolve));
    expect(await isReachable(url)).toBe(false);
  });

  it('as Java archives is exactly what the list names', async () => {
    await writeFile(join(folder, 'a.jar'), '');
    const list = `${EMPTY}  a.jar\n`;
    await refuseUnpinnedJars(folder, list);
    await expect(refuseUnpinnedJars(folder, `${list}${EMPTY}  b.jar\n`)).rejects.toThrow('b.jar');
    await writeFile(join(folder, 'c.jar'), '');
    await expect(refuseUnpinnedJars(folder, list)).rejects.toThrow('c.jar is not the file');
  });

  it('as Python packages has a hash for every version that may be installed', async () => {
    const text = await pinnedFile('store', 'requirements.txt');
    const entries = text.replaceAll('\\\n', ' ').split('\n');
    const packages = entries.filter((line) => line !== '' && !line.startsWith('#'));
    expect(packages.some((line) => line.startsWith('secantusdb==0.7.0b3'))).toBe(true);
    for (const line of packages)
      expect(line).toMatch(/^[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}/);
  });

  it('as Java archives and Go modules has a checksum for everything', async () => {
    expect(readChecksums(await pinnedFile('time-skipping', 'jars.sha256')).size).toBe(40);
    expect(await pinnedFile('temporal', 'go.sum')).toContain(
      'github.com/temporalio/cli v1.5.1 h1:',
    );
  });
});
