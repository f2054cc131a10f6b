import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiWorld } from '../support/api-world.js';

let folder: string;
let world: ApiWorld;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genba-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Genba</title>');
  await writeFile(join(folder, 'sw.js'), '');
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), '');
  world = await ApiWorld.create({ webFolder: folder });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, accept = 'text/html') =>
  fetch(`${world.origin}${path}`, { headers: { Accept: accept } });

describe('the web pages', () => {
  it('answer every address of the application, and are asked for again each time', async () => {
    for (const path of ['/', '/board', '/jobs/WO-000001']) {
      const page = await get(path);
      expect(await page.text()).toContain('<title>Genba</title>');
      expect(page.headers.get('Cache-Control')).toBe('no-cache');
    }
    expect((await get('/sw.js')).headers.get('Cache-Control')).toBe('no-cache');
  });

  it('answer whoever does not ask for JSON only', async () => {
    expect((await get('/', '*/*')).headers.get('Content-Type')).toMatch(/^text\/html/);
    expect((await get('/board', '*/*')).status).toBe(200);
    expect((await get('/', 'application/json')).status).toBe(404);
    expect((await get('/robots.txt', '*/*')).status).toBe(404);
  });

  it('keep files with a hash in their name for a year', async () => {
    const file = await get('/assets/app-1a2b.js');
    expect(file.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/app-gone.js')).status).toBe(404);
  });

  it('do not hide an unknown address of the API', async () => {
    const answer = await get('/v1/nothing');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  });
});

describe('the page of the document', () => {
  it('loads everything from this server', async () => {
    const page = await get('/v1/docs');
    const text = await page.text();
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('http');
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    for (const path of loaded) expect((await get(path, '*/*')).status).toBe(200);
    expect((await get('/v1/openapi.json', '*/*')).status).toBe(200);
  });
});
