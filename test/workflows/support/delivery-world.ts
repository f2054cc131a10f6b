import '../../support/quiet-runtime.js';
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { enqueueDeliveries } from '../../../activities/enqueue-deliveries.js';
import type { Delivery } from '../../../domain/deliveries/delivery.js';
import type {
  DeliveryRequest,
  PublishedEvent,
} from '../../../domain/deliveries/delivery-request.js';
import {
  type DeliverySettings,
  defaultDeliverySettings,
} from '../../../domain/deliveries/delivery-settings.js';
import type { WebhookSubscriber } from '../../../domain/deliveries/webhook-subscriber.js';
import { connectStore, type StoreConnection } from '../../../models/connect-store.js';
import { deliveryId, deliveryRepository } from '../../../models/delivery-repository.js';
import { ensureIndexes } from '../../../models/ensure-indexes.js';
import { webhookSubscriberRepository } from '../../../models/webhook-subscriber-repository.js';
import { createWorker } from '../../../worker/create-worker.js';
import {
  deliverySignals,
  deliveryStart,
  deliveryUpdates,
  deliveryWorkflowId,
  type SettleAnswer,
  type SettleDelivery,
  type SettleLine,
} from '../../../workflows/delivery/delivery-messages.js';
import { testDatabaseUri } from '../../support/test-store.js';
import { testTemporalAddress } from '../../support/test-temporal.js';
import { until } from './until.js';

const requestedAt = '2031-06-11T09:00:00+09:00';

/** Tries follow one another after a second, and after three of them a delivery is parked. */
export const impatient: DeliverySettings = {
  ...defaultDeliverySettings,
  retry: { tries: 4, firstRetryMs: 1_000, factor: 1, longestPauseMs: 1_000 },
  webhooks: { allowPrivateAddresses: true, timeoutMs: 2_000 },
};

/** The Temporal server of a world, and how to leave it. */
interface Ground {
  temporal: Client;
  connection: NativeConnection;
  namespace?: string;
  leave(): Promise<void>;
}

/** Deliveries on real servers, with a worker of the project's own. */
export class DeliveryWorld {
  readonly taskQueue = `deliveries-${randomUUID()}`;
  private worker: Worker | undefined;
  private running: Promise<void> | undefined;
  private constructor(
    readonly store: StoreConnection,
    readonly temporal: Client,
    private readonly ground: Ground,
    readonly settings: DeliverySettings,
  ) {}

  /** In real time, on the server that the whole run shares. */
  static async create(settings: Partial<DeliverySettings> = {}): Promise<DeliveryWorld> {
    const address = testTemporalAddress();
    const clientConnection = await Connection.connect({ address });
    const temporal = new Client({ connection: clientConnection });
    const connection = await NativeConnection.connect({ address });
    const leave = async (): Promise<void> => {
      await clientConnection.close();
      await connection.close();
    };
    return DeliveryWorld.on({ temporal, connection, leave }, { ...impatient, ...settings });
  }

  static async on(ground: Ground, settings: DeliverySettings): Promise<DeliveryWorld> {
    const store = await connectStore(testDatabaseUri());
    await ensureIndexes(store);
    const world = new DeliveryWorld(store, ground.temporal, ground, settings);
    await world.startWorker();
    return world;
  }

  async startWorker(): Promise<void> {
    const { temporal, taskQueue, store, settings: deliveries } = this;
    const { connection, namespace = 'default' } = this.ground;
    const ground = { connection, temporal, namespace, taskQueue, store, deliveries };
    this.worker = await createWorker(ground);
    this.running = this.worker.run();
  }

  async stopWorker(): Promise<void> {
    this.worker?.shutdown();
    await this.running;
    this.worker = undefined;
  }

  /** Adds a subscriber with an id of its own; gives it as stored. */
  async subscribe(url: string, topics = ['*']): Promise<WebhookSubscriber> {
    return webhookSubscriberRepository(this.store).add({
      id: `W-${randomUUID()}`,
      ...{ url, topics, active: true, secret: `whsec_${randomUUID()}` },
      ...{ createdAt: requestedAt, createdBy: 'U-admin', updatedAt: requestedAt },
    });
  }

  async unsubscribe(id: string): Promise<void> {
    await webhookSubscriberRepository(this.store).remove(id);
  }

  /** Switches off a subscriber that nobody has changed. */
  async switchOff(subscriber: WebhookSubscriber): Promise<void> {
    await webhookSubscriberRepository(this.store).replace({ ...subscriber, active: false }, 1);
  }

  enqueue(mails: DeliveryRequest[], events: PublishedEvent[] = []): Promise<void> {
    return enqueueDeliveries(this, { mails, events });
  }

  /** Publishes one event about a subject under a key. */
  publish(key: string, subject = 'contract:K-1', topic = 'contract.changed'): Promise<void> {
    return this.publishAll([key], subject, topic);
  }

  /** Publishes an event for each key, all at once. */
  publishAll(keys: string[], subject: string, topic: string): Promise<void> {
    const events = keys.map((key) => ({
      key,
      topic,
      subject,
      data: { key },
      occurredAt: requestedAt,
    }));
    return this.enqueue([], events);
  }

  /** Waits until what a receiver gets under a key satisfies. */
  async delivery(
    receiver: string,
    key: string,
    satisfies: (delivery: Delivery) => boolean = () => true,
  ): Promise<Delivery> {
    const repository = deliveryRepository(this.store);
    const found = await until(
      () => repository.find(deliveryId(key, receiver)),
      (delivery) => delivery !== undefined && satisfies(delivery),
    );
    return found as Delivery;
  }

  async settle(
    receiver: string,
    key: string,
    action: SettleDelivery['action'],
    operationId: string = randomUUID(),
  ): Promise<SettleAnswer> {
    await this.stir(receiver);
    const request = { operationId, delivery: deliveryId(key, receiver), action, by: 'U-back' };
    return this.handle(receiver).executeUpdate<SettleAnswer, [SettleDelivery]>(
      deliveryUpdates.settle,
      { args: [{ ...request, ...(action === 'drop' && { reason: 'not wanted' }) }] },
    );
  }

  async stir(receiver: string): Promise<void> {
    await this.temporal.workflow.signalWithStart('delivery', {
      ...deliveryStart(receiver, this.taskQueue),
      signal: deliverySignals.stir,
    });
  }

  /** Decides about a whole line. */
  async settleLine(receiver: string, request: SettleLine): Promise<void> {
    await this.temporal.workflow.signalWithStart('delivery', {
      ...deliveryStart(receiver, this.taskQueue),
      signal: deliverySignals.settleLine,
      signalArgs: [request],
    });
  }

  handle(receiver: string) {
    return this.temporal.workflow.getHandle(deliveryWorkflowId(receiver));
  }

  async close(): Promise<void> {
    if (this.worker) await this.stopWorker();
    await this.store.close();
    await this.ground.leave();
  }
}
