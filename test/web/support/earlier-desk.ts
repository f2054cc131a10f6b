import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { enqueueDeliveries } from '../../../activities/enqueue-deliveries.js';
import { openWorkOrder } from '../../../activities/open-work-order.js';
import { createWorkOrderGateway } from '../../../api/gateways/work-order-gateway.js';
import { loadDemoContracts } from '../../../app/demo-data/load-demo-contracts.js';
import type { DeliveryRequest } from '../../../domain/deliveries/delivery-request.js';
import { atOnce } from '../../../domain/dispatch/job-time.js';
import { connectStore } from '../../../models/connect-store.js';

const minuteMs = 60_000;
type Step = 'accept' | 'depart' | 'arrive' | 'start_work';
const by = { kind: 'dispatcher', id: 'U-DISPATCHER' } as const;

/** A desk that records what happened some time ago, through the gateway that the routes use. */
export class EarlierDesk {
  private constructor(
    private readonly connection: Connection,
    private readonly store: Awaited<ReturnType<typeof connectStore>>,
    private readonly taskQueue: string,
    private readonly namespace: string,
  ) {}

  static async open(temporal: {
    address: string;
    namespace: string;
    taskQueue: string;
    storeUri: string;
  }): Promise<EarlierDesk> {
    const connection = await Connection.connect({ address: temporal.address });
    const store = await connectStore(temporal.storeUri);
    return new EarlierDesk(connection, store, temporal.taskQueue, temporal.namespace);
  }

  private gatewayAt(atMs: number) {
    return createWorkOrderGateway({
      temporal: new Client({ connection: this.connection, namespace: this.namespace }),
      taskQueue: this.taskQueue,
      store: this.store,
      clock: () => atMs,
    });
  }

  /** The contracts of the demo, as the start in demo mode opens them. */
  openDemoContracts(): Promise<void> {
    const { connection, namespace, store, taskQueue } = this;
    const temporal = new Client({ connection, namespace });
    return loadDemoContracts({ store, temporal, taskQueue });
  }

  /** A call that came in `minutesAgo`; gives the work order's number. */
  async call(controlNumber: string, symptom: string, minutesAgo: number): Promise<string> {
    const gateway = this.gatewayAt(Date.now() - minutesAgo * minuteMs);
    const call = {
      operationId: randomUUID(),
      by,
      channel: 'phone',
      controlNumber,
      symptom,
    } as const;
    return (await gateway.takeCall(call)).number;
  }

  /** A battery replacement for a UPS of the demo, as its contract plans one. */
  async batteryWork(asset: string, contract: string): Promise<string> {
    const temporal = new Client({ connection: this.connection, namespace: this.namespace });
    const context = { store: this.store, temporal, taskQueue: this.taskQueue };
    const { number } = await openWorkOrder(context, {
      key: randomUUID(),
      kind: 'battery_replacement',
      channel: 'contract',
      equipment: { asset },
      symptom: 'バッテリ交換 / Battery replacement',
      origin: { contract, request: 'R1' },
      by: { kind: 'system', id: `contract:${contract}` },
      at: new Date().toISOString(),
    });
    return number;
  }

  /** Judged "on site" `minutesAgo`: from there its two hours count. */
  async judge(number: string, minutesAgo: number): Promise<void> {
    const atMs = Date.now() - minutesAgo * minuteMs;
    await this.gatewayAt(atMs).command(number, {
      operationId: randomUUID(),
      by,
      occurredAt: new Date(atMs).toISOString(),
      command: { type: 'judge', decision: 'onsite', severity: 'high' },
    });
  }

  /** Given `minutesAgo` to somebody who fitted then and has taken these steps since, a minute apart. */
  async send(number: string, minutesAgo: number, ...steps: Step[]): Promise<void> {
    const atMs = Date.now() - minutesAgo * minuteMs;
    const at = (n: number) => new Date(atMs + n * minuteMs).toISOString();
    const candidates = await this.gatewayAt(atMs).candidates(number, atOnce(atMs));
    const technician = candidates.find(({ included }) => included)?.technician;
    if (technician === undefined) return;
    const operationId = randomUUID();
    const technicians = [technician];
    await this.gatewayAt(atMs).assign({
      operationId,
      by,
      at: at(0),
      workOrder: number,
      technicians,
    });
    for (const [n, type] of steps.entries()) {
      await this.gatewayAt(atMs).command(number, {
        operationId: randomUUID(),
        by: { kind: 'technician', id: technician },
        occurredAt: at(n + 1),
        command: { type, technician },
      });
    }
  }

  /** Mails that something has brought about. */
  async enqueue(mails: DeliveryRequest[]): Promise<void> {
    const { store, taskQueue, connection, namespace } = this;
    const temporal = new Client({ connection, namespace });
    await enqueueDeliveries({ store, temporal, taskQueue }, { mails, events: [] });
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.store.close();
  }
}
