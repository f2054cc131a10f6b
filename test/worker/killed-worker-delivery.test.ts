import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { enqueueDeliveries } from '../../activities/enqueue-deliveries.js';
import { freePort } from '../../embedded/free-port.js';
import type { RunningServer } from '../../embedded/running-server.js';
import { startTemporalServer } from '../../embedded/temporal-server.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { deliveryId, deliveryRepository } from '../../models/delivery-repository.js';
import { webhookSubscriberRepository } from '../../models/webhook-subscriber-repository.js';
import { HttpReceiver } from '../support/http-receiver.js';
import { testDatabaseUri } from '../support/test-store.js';
import { until } from '../workflows/support/until.js';

const script = fileURLToPath(new URL('./run-worker.mjs', import.meta.url));
const createdAt = '2031-06-11T09:00:00+09:00';
let server: RunningServer;
let store: StoreConnection;
let connection: Connection;
let receiver: HttpReceiver;
let worker: ChildProcess | undefined;

async function startProcess(): Promise<void> {
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  worker = spawn(process.execPath, [script], {
    stdio: 'ignore',
    env: {
      ...environment,
      GENBA_TEMPORAL_ADDRESS: server.address,
      GENBA_MONGODB_URI: testDatabaseUri(),
      GENBA_HTTP_PORT: String(await freePort()),
      GENBA_WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    },
  });
}

async function kill(): Promise<void> {
  const child = worker;
  worker = undefined;
  if (!child || child.exitCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

beforeAll(async () => {
  server = await startTemporalServer({ durable: false });
  store = await connectStore(testDatabaseUri());
  connection = await Connection.connect({ address: server.address });
  receiver = await HttpReceiver.open();
}, 60_000);
afterAll(async () => {
  await kill();
  await receiver?.close();
  await connection?.close();
  await server?.stop();
  await store?.close();
}, 60_000);

describe('a worker that is killed while a receiver answers', () => {
  it('loses nothing: the try is seen as interrupted, is made again under the same id, and the order stays', async () => {
    const id = 'W-KILLED';
    await webhookSubscriberRepository(store).add({
      ...{ id, url: receiver.url, topics: ['*'], active: true, secret: 'whsec_1' },
      ...{ createdAt, createdBy: 'U-1', updatedAt: createdAt },
    });
    const temporal = new Client({ connection });
    const events = ['k1', 'k2', 'k3'].map((key) => ({
      ...{ key, topic: 'contract.changed', subject: `contract:${key}` },
      ...{ data: { key }, occurredAt: createdAt },
    }));
    const killed = new Promise<void>((resolve, reject) => {
      receiver.answer = () => {
        kill().then(resolve, reject);
        return 'never';
      };
    });
    await startProcess();
    await enqueueDeliveries({ store, temporal, taskQueue: 'genba' }, { mails: [], events });
    await killed;
    receiver.answer = () => ({ status: 204 });
    await startProcess();
    const find = (key: string) => deliveryRepository(store).find(deliveryId(key, id));
    await until(
      () => find('k3'),
      (delivery) => delivery?.state === 'delivered',
      60_000,
    );
    const outcomes = (await find('k1'))?.attempts.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['interrupted', 'delivered']);
    const seen = receiver.received.map(({ headers }) => headers['genba-delivery-id']);
    expect(seen).toEqual(['k1', 'k1', 'k2', 'k3'].map((key) => deliveryId(key, id)));
  }, 120_000);
});
