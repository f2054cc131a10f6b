import type { Actor } from '../../domain/work-order/work-order-facts.js';

export const partsReturnWorkflowType = 'partsReturn';
export function partsReturnWorkflowId(workOrder: string, n: number): string {
  return `parts-return:${workOrder}:${n}`;
}

export type {
  PartsReturnInput,
  PartsReturnSnapshot,
} from '../../domain/parts/parts-return-snapshot.js';

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

/** The answer "done"; `duplicate` when this operation had settled the part before. */
export interface PartAnswer {
  id: string;
  seq: number;
  state: 'returned' | 'written_off';
  duplicate: boolean;
}
/** Query: the part's snapshot. */
export const partsReturnSnapshotQuery = 'snapshot';
