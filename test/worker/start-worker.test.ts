import { Client, Connection } from '@temporalio/client';
import { loadSettings } from '../../config/settings.js';
import { freePort } from '../../embedded/free-port.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { intakeBufferRepository } from '../../models/intake-buffer-repository.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { drainIntakeBuffer } from '../../worker/drain-intake-buffer.js';
import { startWorker } from '../../worker/start-worker.js';
import { dispatchDeskWorkflowId } from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { testDatabaseUri } from '../support/test-store.js';
import { testTemporalAddress } from '../support/test-temporal.js';
import { callFor } from '../workflows/support/call.js';
import { until } from '../workflows/support/until.js';

const settings = loadSettings({
  GENBA_TEMPORAL_ADDRESS: testTemporalAddress(),
  GENBA_MONGODB_URI: testDatabaseUri(),
  GENBA_LOG_LEVEL: 'silent',
});
const area = `area-${process.pid}-${Date.now()}`;
const number = `WO-${area}`;
let store: StoreConnection;
let connection: Connection;
let temporal: Client;

beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  connection = await Connection.connect({ address: testTemporalAddress() });
  temporal = new Client({ connection });
  await referenceRepository(store).add('areas', { id: area, name: 'Area' });
  await intakeBufferRepository(store).keep(
    callFor(number, '2031-06-11T09:00:00+09:00'),
    new Date(),
  );
});
afterAll(async () => {
  await connection?.close();
  await store?.close();
});

describe('a worker process', () => {
  it('opens a desk for every area, starts calls that were kept, says that it is well, and ends', async () => {
    const healthPort = await freePort();
    const worker = await startWorker(settings, { healthPort });
    const desk = temporal.workflow.getHandle(dispatchDeskWorkflowId(area));
    expect((await desk.describe()).status.name).toBe('RUNNING');
    const taken = await until(
      () => workOrderRepository(store).find(number),
      (found) => found !== undefined,
    );
    expect(taken?.status).toBe('received');
    expect(await intakeBufferRepository(store).holds(number)).toBe(false);
    const health = await fetch(`http://127.0.0.1:${healthPort}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    await worker.stop();
    await expect(worker.finished).resolves.toBeUndefined();
    await expect(fetch(`http://127.0.0.1:${healthPort}/health`)).rejects.toThrow();
    await desk.terminate();
  });

  it('starts a call once that was started before it left the buffer', async () => {
    const buffer = intakeBufferRepository(store);
    await buffer.keep(callFor(number, '2031-06-11T09:00:00+09:00'), new Date());
    expect(await drainIntakeBuffer(temporal, 'genba', store)).toBe(1);
    expect(await buffer.holds(number)).toBe(false);
    await temporal.workflow.getHandle(`work-order:${number}`).terminate();
  });
});
