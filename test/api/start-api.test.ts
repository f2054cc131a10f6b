import { startApi } from '../../api/start-api.js';
import { loadSettings } from '../../config/settings.js';
import { testDatabaseUri } from '../support/test-store.js';
import { testTemporalAddress } from '../support/test-temporal.js';

describe('the API as a process', () => {
  it('listens on its port, refuses one that is taken, and ends in order', async () => {
    const loaded = loadSettings({
      GENBA_TEMPORAL_ADDRESS: testTemporalAddress(),
      GENBA_MONGODB_URI: testDatabaseUri('process'),
      GENBA_LOG_LEVEL: 'silent',
    });
    const settings = { ...loaded, http: { port: 0 } };
    const first = await startApi(settings);
    const health = await fetch(`http://127.0.0.1:${first.port}/v1/health`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
    const rival = startApi({ ...settings, http: { port: first.port } });
    await expect(rival).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
    await expect(fetch(`http://127.0.0.1:${first.port}/v1/health`)).rejects.toThrow();
  });
});
