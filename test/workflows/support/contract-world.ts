import '../../support/quiet-runtime.js';
import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import type { ContractEvent, ContractOpening } from '../../../domain/contracts/contract-event.js';
import { instantOf } from '../../../domain/time/instant.js';
import { createTimeSkippingEnvironment } from '../../../embedded/time-skipping-environment.js';
import { connectStore, type StoreConnection } from '../../../models/connect-store.js';
import { contractStateRepository } from '../../../models/contract-state-repository.js';
import { ensureIndexes } from '../../../models/ensure-indexes.js';
import { comparedActs } from '../../../rehearsal/years/compared-acts.js';
import { createWorker } from '../../../worker/create-worker.js';
import {
  type ContractAnswer,
  type ContractEventEnvelope,
  type ContractInput,
  type ContractSnapshot,
  contractSnapshotQuery,
  contractUpdates,
  contractWorkflowId,
  contractWorkflowType,
} from '../../../workflows/contract/contract-messages.js';
import { testDatabaseUri } from '../../support/test-store.js';

/** Moved past each event: see the note on settling where rehearsals open their ground. */
const SETTLE_MS = 2_000;

/** What one run of a contract cost in history events. */
export interface RunCost {
  runId: string;
  events: number;
}

/** Contracts on a clock that one driver moves, with a worker that can be away. */
export class ContractWorld {
  private readonly taskQueue = `contracts-${randomUUID()}`;
  private worker: Worker | undefined;
  private running: Promise<void> | undefined;
  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly store: StoreConnection,
    private readonly cachedWorkflows: number,
  ) {}

  /**
   * The time-skipping server loses a task that it kept for a worker that has gone: a world whose worker
   * goes and comes back caches no workflow, so that every task waits for any worker.
   */
  static async create({ cachedWorkflows = 50 } = {}): Promise<ContractWorld> {
    const store = await connectStore(testDatabaseUri());
    await ensureIndexes(store);
    const world = new ContractWorld(await createTimeSkippingEnvironment(), store, cachedWorkflows);
    await world.startWorker();
    return world;
  }

  get contracts() {
    return contractStateRepository(this.store);
  }

  handle(id: string, runId?: string) {
    return this.env.client.workflow.getHandle(contractWorkflowId(id), runId);
  }

  async startWorker(): Promise<void> {
    const { env, taskQueue, store } = this;
    const { client: temporal, nativeConnection: connection, namespace = 'default' } = env;
    const ground = { temporal, connection, namespace, taskQueue, store };
    const tuning = { maxCachedWorkflows: this.cachedWorkflows };
    this.worker = await createWorker({ ...ground, tuning });
    this.running = this.worker.run();
  }

  async stopWorker(): Promise<void> {
    this.worker?.shutdown();
    await this.running;
    this.worker = undefined;
  }

  async go(instant: string): Promise<void> {
    const wait = instantOf(instant) + SETTLE_MS - (await this.env.currentTimeMs());
    if (wait > 0) await this.env.sleep(wait);
  }

  async open(
    id: string,
    openedAt: string,
    opening: ContractOpening,
    more: Partial<ContractInput> = {},
  ): Promise<void> {
    await this.go(openedAt);
    await this.start(id, openedAt, opening, more);
  }

  /** Starts a contract now that was opened at an instant before. */
  async start(
    id: string,
    openedAt: string,
    opening: ContractOpening,
    more: Partial<ContractInput> = {},
  ): Promise<void> {
    await this.env.client.workflow.start(contractWorkflowType, {
      workflowId: contractWorkflowId(id),
      taskQueue: this.taskQueue,
      args: [{ id, opening, openedAt, ...more }],
    });
  }

  async send(
    id: string,
    occurredAt: string,
    event: ContractEvent,
    operationId: string = randomUUID(),
  ): Promise<ContractAnswer> {
    await this.go(occurredAt);
    return this.handle(id).executeUpdate<ContractAnswer, [ContractEventEnvelope]>(
      contractUpdates.event,
      { args: [{ operationId, occurredAt, event }] },
    );
  }

  snapshot(id: string): Promise<ContractSnapshot> {
    return this.handle(id).query<ContractSnapshot>(contractSnapshotQuery);
  }

  /** The acts of a contract that a sample names; what it leaves free is left out. */
  async said(id: string) {
    const acts = await this.contracts.actsOf(id);
    return acts.map(({ act }) => act).filter(({ act }) => comparedActs.has(act));
  }

  /** What each run of a contract cost, the newest first. */
  async runs(id: string): Promise<RunCost[]> {
    const costs: RunCost[] = [];
    let runId: string | null | undefined = (await this.handle(id).describe()).runId;
    while (runId) {
      const { events } = await this.handle(id, runId).fetchHistory();
      costs.push({ runId, events: events?.length ?? 0 });
      runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
    }
    return costs;
  }

  async close(): Promise<void> {
    if (this.worker) await this.stopWorker();
    await this.store.close();
    await this.env.teardown();
  }
}
