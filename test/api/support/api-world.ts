import '../../support/quiet-runtime.js';
import { randomInt, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { type AppParts, createApp } from '../../../api/app.js';
import { assembleParts } from '../../../api/assemble-parts.js';
import { hashPassword } from '../../../api/auth/passwords.js';
import { type Role, roles } from '../../../api/schemas/auth-schemas.js';
import type { DeliverySettings } from '../../../domain/deliveries/delivery-settings.js';
import { connectStore, type StoreConnection } from '../../../models/connect-store.js';
import { ensureIndexes } from '../../../models/ensure-indexes.js';
import { referenceRepository } from '../../../models/reference-repository.js';
import { ensureUserIndexes } from '../../../models/user-indexes.js';
import { userRepository } from '../../../models/user-repository.js';
import { createWorker } from '../../../worker/create-worker.js';
import { testDatabaseUri } from '../../support/test-store.js';
import { testTemporalAddress } from '../../support/test-temporal.js';
import { ApiCaller } from './api-caller.js';
import { bookOf, technicianIds } from './book.js';

export const password = 'genba-test';

interface WorldOptions {
  storeUri?: string;
  temporalAddress?: string;
  webFolder?: string;
  commandLimitMs?: number;
  deliverySettings?: DeliverySettings;
}

/** The real application on real servers, with one account per role and one per technician. */
export class ApiWorld {
  private worker: { worker: Worker; running: Promise<void> } | undefined;
  private constructor(
    readonly area: string,
    readonly store: StoreConnection,
    readonly temporal: Client,
    readonly taskQueue: string,
    readonly parts: AppParts,
    readonly server: Server,
  ) {}

  static async create(options: WorldOptions = {}): Promise<ApiWorld> {
    const store = await connectStore(options.storeUri ?? testDatabaseUri('api'));
    await Promise.all([ensureIndexes(store), ensureUserIndexes(store)]);
    const area = `east-${randomUUID().slice(0, 8)}`;
    await referenceRepository(store).loadBook(bookOf(area));
    await countFromAnywhere(store);
    await addUsers(store);
    const address = options.temporalAddress ?? testTemporalAddress();
    const temporal = new Client({ connection: Connection.lazy({ address }) });
    const taskQueue = `genba-${randomUUID()}`;
    const { commandLimitMs, webFolder, deliverySettings } = options;
    const parts = await assembleParts({
      log: pino({ level: 'silent' }),
      store,
      temporal,
      taskQueue,
      ...(commandLimitMs !== undefined && { commandLimitMs }),
      ...(deliverySettings && { deliverySettings }),
    });
    const app = createApp({ ...parts, ...(webFolder !== undefined && { webFolder }) });
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ApiWorld(area, store, temporal, taskQueue, parts, server);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Somebody without a token. */
  nobody(): ApiCaller {
    return new ApiCaller(this.origin);
  }

  /** Somebody of a role; technicians are named by their id. */
  async as(userName: Role | string): Promise<ApiCaller> {
    const answer = await this.nobody().post('/auth/login', { userName, password });
    return new ApiCaller(this.origin, (answer.body as { accessToken: string }).accessToken);
  }

  async startWorker(): Promise<void> {
    const connection = await NativeConnection.connect({ address: testTemporalAddress() });
    const { temporal, taskQueue, store } = this;
    const deliveries = this.parts.deliverySettings;
    const ground = { connection, temporal, namespace: 'default', taskQueue, store, deliveries };
    const worker = await createWorker(ground);
    this.worker = { worker, running: worker.run().finally(() => connection.close()) };
  }

  async stopWorker(): Promise<void> {
    this.worker?.worker.shutdown();
    await this.worker?.running;
    this.worker = undefined;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.parts.feed.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.temporal.connection.close();
    await this.store.close();
  }
}

async function addUsers(store: StoreConnection): Promise<void> {
  const users = userRepository(store);
  const passwordHash = await hashPassword(password);
  for (const role of roles) {
    const name = role.charAt(0).toUpperCase() + role.slice(1);
    const own = role === 'technician' ? { technician: 'T1' } : {};
    await users.save({ id: `U-${role}`, userName: role, name, role, passwordHash, ...own });
  }
  for (const id of technicianIds) {
    const account = { userName: id, name: id, role: 'technician' as const, technician: id };
    await users.save({ id: `U-${id}`, passwordHash, ...account });
  }
}

/** Test files share one Temporal server: each counts its work orders from a place of its own. */
async function countFromAnywhere(store: StoreConnection): Promise<void> {
  const counter = { _id: 'work-order', value: randomInt(900_000) };
  await store
    .collection<typeof counter>('counters')
    .insertOne(counter)
    .catch(() => undefined);
}
