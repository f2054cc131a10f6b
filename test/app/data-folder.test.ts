import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder, wipeDataFolder, withDataFolder } from '../../app/data-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genba-data-'));
});

describe('the data folder', () => {
  it('is .genba in the project unless a setting says otherwise', () => {
    expect(dataFolder({})).toMatch(/\/\.genba$/);
    expect(dataFolder({ GENBA_DATA_FOLDER: '/data' })).toBe('/data');
  });

  it('belongs to one start at a time; the second is told so', async () => {
    await withDataFolder(folder, async () => {
      const second = withDataFolder(folder, async () => undefined);
      await expect(second).rejects.toThrow('Genba already runs on these data');
    });
    await withDataFolder(folder, async () => undefined);
  });

  it('is wiped whole by a fresh start, which keeps hold of it', async () => {
    await withDataFolder(folder, async () => {
      await writeFile(join(folder, 'temporal.db'), 'x');
      await wipeDataFolder(folder);
      expect((await readdir(folder)).sort()).toEqual(['logs', 'start.lock']);
    });
  });
});
