import { answerOf, api } from '../session/api-client.js';
import type { DeviceCommand, OperationResult } from '../session/api-types.js';
import { newOperationId, once } from '../session/operation-key.js';
import { serverNow } from '../time/server-clock.js';
import { openOutboxDatabase, type QueuedOperation } from './outbox-db.js';

const batchSize = 50;
const retryMs = 5000;
/** How long an action that the server has taken stays in sight. */
const keepMs = 24 * 3_600_000;

const isWaiting = (operation: QueuedOperation) =>
  operation.state === 'queued' || operation.state === 'sending';

function withResult(operation: QueuedOperation, result: OperationResult): QueuedOperation {
  return {
    ...operation,
    state: result.outcome,
    answeredAt: new Date(serverNow()).toISOString(),
    ...(result.code && { code: result.code }),
    ...(result.message && { message: result.message }),
    ...(result.seq !== undefined && { seq: result.seq }),
    ...(result.current && { currentStatus: result.current.status }),
  };
}

function bodyOf({ operationId, workOrder, sequence, occurredAt, command }: QueuedOperation) {
  return { operationId, workOrder, sequence, occurredAt, command };
}

/**
 * The technician's actions on their way to the server: written to the phone first, then sent in
 * order. With or without a network the way is the same, so that nothing works only when online.
 */
export class Outbox {
  private operations: readonly QueuedOperation[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly database;
  private sending = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** Called when the server has taken something, so that the jobs are read again. */
  onSent: () => void = () => undefined;

  constructor(technician: string) {
    this.database = openOutboxDatabase(technician);
    globalThis.addEventListener('online', () => void this.flush());
    void this.load();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = (): readonly QueuedOperation[] => this.operations;

  /** Keeps an action with its instant; by the device, set right by the last known server time. */
  async add(workOrder: string, command: DeviceCommand): Promise<void> {
    const last = Math.max(-1, ...this.operations.map((each) => each.sequence));
    const operation: QueuedOperation = {
      operationId: newOperationId(),
      workOrder,
      sequence: last + 1,
      occurredAt: new Date(serverNow()).toISOString(),
      command,
      state: 'queued',
    };
    await this.write([operation]);
    void this.flush();
  }

  /** Takes a refused action out of sight once the technician has read why. */
  async dismiss(operationId: string): Promise<void> {
    await (await this.database).delete('operations', operationId);
    this.show(this.operations.filter((each) => each.operationId !== operationId));
  }

  /** Sends what waits; what cannot be sent now is tried again by itself. */
  async flush(): Promise<void> {
    if (this.sending) return;
    const batch = this.operations.filter(isWaiting).slice(0, batchSize);
    if (batch.length === 0) return;
    this.sending = true;
    clearTimeout(this.retry);
    try {
      await this.write(batch.map((each) => ({ ...each, state: 'sending' })));
      const params = { header: once() };
      const body = { operations: batch.map(bodyOf) };
      const { results } = await answerOf(api.POST('/mobile/operations', { params, body }));
      const answered = batch.flatMap((operation) => {
        const result = results.find((each) => each.operationId === operation.operationId);
        return result ? [withResult(operation, result)] : [];
      });
      await this.write(answered);
      this.onSent();
    } catch {
      await this.write(batch.map((each) => ({ ...each, state: 'queued' })));
      this.retry = setTimeout(() => void this.flush(), retryMs);
      return;
    } finally {
      this.sending = false;
    }
    void this.flush();
  }

  private async load(): Promise<void> {
    const database = await this.database;
    const stored = await database.getAll('operations');
    const oldest = new Date(serverNow() - keepMs).toISOString();
    const old = stored.filter(
      (each) =>
        (each.state === 'applied' || each.state === 'duplicate') && each.occurredAt < oldest,
    );
    await Promise.all(old.map((each) => database.delete('operations', each.operationId)));
    const added = this.operations;
    const known = new Set([...old, ...added].map((each) => each.operationId));
    this.show([...stored.filter((each) => !known.has(each.operationId)), ...added]);
    void this.flush();
  }

  private async write(changed: readonly QueuedOperation[]): Promise<void> {
    const database = await this.database;
    const transaction = database.transaction('operations', 'readwrite');
    await Promise.all([...changed.map((each) => transaction.store.put(each)), transaction.done]);
    const ids = new Set(changed.map((each) => each.operationId));
    this.show([...this.operations.filter((each) => !ids.has(each.operationId)), ...changed]);
  }

  private show(operations: readonly QueuedOperation[]): void {
    this.operations = [...operations].sort((a, b) => a.sequence - b.sequence);
    for (const tell of this.listeners) tell();
  }
}
