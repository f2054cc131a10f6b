import '../../support/quiet-runtime.js';
import { randomUUID } from 'node:crypto';
import type { Client, WorkflowHandle } from '@temporalio/client';
import type { NativeConnection, Worker } from '@temporalio/worker';
import type {
  CommandAnswer,
  WorkOrderCommand,
} from '../../../domain/work-order/work-order-command.js';
import type { Actor, Intake } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderSnapshot } from '../../../domain/work-order/work-order-snapshot.js';
import { connectStore, type StoreConnection } from '../../../models/connect-store.js';
import { ensureIndexes } from '../../../models/ensure-indexes.js';
import { partsReturnRepository } from '../../../models/parts-return-repository.js';
import { referenceRepository } from '../../../models/reference-repository.js';
import { workOrderRepository } from '../../../models/work-order-repository.js';
import { createWorker } from '../../../worker/create-worker.js';
import { startDesks } from '../../../worker/start-desks.js';
import type {
  AssignAnswer,
  AssignRequest,
} from '../../../workflows/dispatch-desk/dispatch-desk-messages.js';
import {
  deskUpdates,
  dispatchDeskWorkflowId,
} from '../../../workflows/dispatch-desk/dispatch-desk-messages.js';
import {
  partsReturnUpdates,
  partsReturnWorkflowId,
} from '../../../workflows/parts-return/parts-return-messages.js';
import {
  workOrderSnapshotQuery,
  workOrderWorkflowId,
  workOrderWorkflowType,
} from '../../../workflows/work-order/work-order-messages.js';
import { book, dispatcher, manager, technicianActor } from './call.js';

/** Servers on which a world stands. */
export interface Ground {
  temporal: Client;
  connection: NativeConnection;
  storeUri: string;
  taskQueue?: string;
  namespace?: string;
}

const ofTechnicians = new Set([
  'accept',
  'decline',
  'depart',
  'arrive',
  'start_work',
  'part_used',
  'complete_work',
]);

function actorOf(command: WorkOrderCommand): Actor {
  if (command.type === 'correct_judgement') return manager;
  return ofTechnicians.has(command.type) && 'technician' in command
    ? technicianActor(command.technician)
    : dispatcher;
}

/** The project's worker with real servers, and the few words in which tests speak to it. */
export class World {
  worker: Worker | undefined;
  private running: Promise<void> | undefined;
  private constructor(
    readonly ground: Ground,
    readonly store: StoreConnection,
    readonly taskQueue: string,
  ) {}

  static async create(ground: Ground): Promise<World> {
    const store = await connectStore(ground.storeUri);
    await ensureIndexes(store);
    await referenceRepository(store).loadBook(book);
    const world = new World(ground, store, ground.taskQueue ?? `genba-${randomUUID()}`);
    await world.startWorker();
    return world;
  }

  async startWorker(): Promise<void> {
    const { temporal, connection, namespace = 'default' } = this.ground;
    const { taskQueue, store } = this;
    this.worker = await createWorker({ temporal, connection, namespace, taskQueue, store });
    this.running = this.worker.run();
    await startDesks(temporal, taskQueue, ['tokyo']);
  }

  async stopWorker(): Promise<void> {
    this.worker?.shutdown();
    await this.running;
    this.worker = undefined;
  }

  async close(): Promise<void> {
    if (this.worker) await this.stopWorker();
    await this.store.close();
  }

  get workOrders() {
    return workOrderRepository(this.store);
  }

  get partsReturns() {
    return partsReturnRepository(this.store);
  }

  handle(number: string): WorkflowHandle {
    return this.ground.temporal.workflow.getHandle(workOrderWorkflowId(number));
  }

  async takeCall(intake: Intake): Promise<void> {
    await this.ground.temporal.workflow.start(workOrderWorkflowType, {
      workflowId: workOrderWorkflowId(intake.number),
      taskQueue: this.taskQueue,
      args: [{ intake }],
    });
  }

  command(
    number: string,
    occurredAt: string,
    command: WorkOrderCommand,
    operationId: string = randomUUID(),
    by: Actor = actorOf(command),
  ): Promise<CommandAnswer> {
    const envelope = { operationId, by, occurredAt, command };
    return this.handle(number).executeUpdate<CommandAnswer, [typeof envelope]>(command.type, {
      args: [envelope],
      updateId: operationId,
    });
  }

  assign(
    workOrder: string,
    at: string,
    technicians: string[],
    overrideReason?: string,
    operationId: string = randomUUID(),
  ): Promise<AssignAnswer> {
    const request: AssignRequest = {
      operationId,
      by: dispatcher,
      at,
      workOrder,
      technicians,
      ...(overrideReason ? { overrideReason } : {}),
    };
    return this.ground.temporal.workflow
      .getHandle(dispatchDeskWorkflowId('tokyo'))
      .executeUpdate<AssignAnswer, [AssignRequest]>(deskUpdates.assign, {
        args: [request],
        updateId: operationId,
      });
  }

  async receivePart(workOrder: string, n: number, occurredAt: string): Promise<void> {
    const operationId = randomUUID();
    await this.ground.temporal.workflow
      .getHandle(partsReturnWorkflowId(workOrder, n))
      .executeUpdate(partsReturnUpdates.receive, {
        args: [{ operationId, by: dispatcher, occurredAt }],
        updateId: operationId,
      });
  }

  snapshot(number: string): Promise<WorkOrderSnapshot> {
    return this.handle(number).query<WorkOrderSnapshot>(workOrderSnapshotQuery);
  }
}
