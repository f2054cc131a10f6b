import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../../config/settings.js';
import { SettingsError } from '../../config/settings-error.js';

function problemsOf(load: () => unknown): string[] {
  try {
    load();
  } catch (failure) {
    if (failure instanceof SettingsError) return failure.message.split('\n');
    throw failure;
  }
  return [];
}

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'genba-settings-')), 'temporal.yaml');
  writeFileSync(file, text);
  return file;
}

describe('settings', () => {
  it('have a default for everything, with servers of our own', () => {
    const settings = loadSettings({});
    expect(settings).toMatchObject({
      http: { port: 8080 },
      temporal: { namespace: 'default', taskQueue: 'genba', port: 7233, uiPort: 8233 },
      log: { level: 'info' },
      timeZone: 'Asia/Tokyo',
    });
    expect(settings.temporal.address).toBeUndefined();
    expect(settings.store.uri).toBeUndefined();
  });

  it('come from the variables', () => {
    const settings = loadSettings({
      GENBA_TEMPORAL_ADDRESS: 'temporal.internal:7233',
      GENBA_MONGODB_URI: 'mongodb://db1,db2/genba?replicaSet=rs0',
      GENBA_HTTP_PORT: '9000',
    });
    expect(settings.temporal.address).toBe('temporal.internal:7233');
    expect(settings.store.uri).toBe('mongodb://db1,db2/genba?replicaSet=rs0');
    expect(settings.http.port).toBe(9000);
  });

  it('take an empty variable for one that is not set', () => {
    expect(loadSettings({ GENBA_MONGODB_URI: '' }).store.uri).toBeUndefined();
  });

  it.each([
    ['GENBA_HTTP_PORT', '80a', 'must be a port number'],
    ['GENBA_STORE_PORT', '65536', 'must be a port number'],
    ['GENBA_TEMPORAL_ADDRESS', 'http://x:7233', 'must be host:port'],
    ['GENBA_MONGODB_URI', 'localhost', 'must begin with mongodb://'],
    ['GENBA_TIME_ZONE', 'Tokyo', 'must be a time zone name'],
    ['GENBA_LOG_LEVEL', 'loud', 'expected one of'],
    ['GENBA_TOKEN_PRIVATE_KEY', 'secret', 'must be a private key'],
  ])('are refused with the name of the variable: %s=%s', (name, value, reason) => {
    const [problem] = problemsOf(() => loadSettings({ [name]: value }));
    expect(problem).toMatch(new RegExp(`^${name}: `));
    expect(problem).toContain(reason);
  });

  it('name every variable and line at fault at once', () => {
    const temporalFile = fileWith('namespace: 7\ntaskQueues:\n  genba: {}\n');
    const problems = problemsOf(() =>
      loadSettings({ GENBA_HTTP_PORT: 'x', GENBA_LOG_LEVEL: 'y' }, { temporalFile }),
    );
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'GENBA_HTTP_PORT',
      'GENBA_LOG_LEVEL',
      'temporal.yaml:1:1',
    ]);
  });
});
