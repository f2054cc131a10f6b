import type { Actor } from '../../domain/work-order/work-order-facts.js';

export const partsReturnWorkflowType = 'partsReturn';
export function partsReturnWorkflowId(workOrder: string, n: number): string {
  return `parts-return:${workOrder}:${n}`;
}

export interface PartsReturnInput {
  workOrder: string;
  n: number;
  area: string;
  part: string;
  amount: number;
  technician: string;
  customer: string;
  usedAt: string;
}

/** Update `receive`: the part is back. Update `writeOff`: a manager gives it up, with a reason. */
export interface ReceivePart {
  operationId: string;
  by: Actor;
  occurredAt: string;
}
export interface WriteOffPart extends ReceivePart {
  reason: string;
}
export const partsReturnUpdates = { receive: 'receive', writeOff: 'writeOff' } as const;

/** What the part's own workflow publishes; `seq` grows with every change. */
export interface PartsReturnSnapshot extends PartsReturnInput {
  id: string;
  seq: number;
  state: 'outstanding' | 'returned' | 'written_off';
  reminders: { day: 3 | 7 | 14; dueAt: string; sentAt: string }[];
  settledAt?: string;
  settledBy?: Actor;
  reason?: string;
  updatedAt: string;
}
