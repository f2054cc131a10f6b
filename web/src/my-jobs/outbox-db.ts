import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeviceOperation, WorkOrderDetail } from '../session/api-types.js';

export type OperationState =
  | 'queued'
  | 'sending'
  | 'applied'
  | 'duplicate'
  | 'rejected'
  | 'conflict';

/** An action of the technician with its way to the server. */
export interface QueuedOperation extends DeviceOperation {
  state: OperationState;
  code?: string;
  message?: string;
  /** The work order's seq that contains it. */
  seq?: number;
  /** On a conflict: where the work order stands by the office. */
  currentStatus?: WorkOrderDetail['status'];
  answeredAt?: string;
}

/** The jobs as last read, for a start without a network. */
export interface StoredJobs {
  serverTime: string;
  jobs: WorkOrderDetail[];
}

interface OutboxSchema extends DBSchema {
  operations: { key: string; value: QueuedOperation };
  stored: { key: 'jobs'; value: StoredJobs };
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

/** Opens the phone's store; each technician has one, so that a shared phone mixes nothing up. */
export function openOutboxDatabase(technician: string): Promise<OutboxDatabase> {
  return openDB<OutboxSchema>(`genba-outbox-${technician}`, 1, {
    upgrade(database) {
      database.createObjectStore('operations', { keyPath: 'operationId' });
      database.createObjectStore('stored');
    },
  });
}
