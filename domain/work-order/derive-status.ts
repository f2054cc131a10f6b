import { activeTechnicians } from './visit-step.js';
import type { Hold, PartUse } from './work-order-facts.js';
import type { WorkOrderRecord } from './work-order-state.js';
import { WorkOrderStatus } from './work-order-status.js';

/** Counts the parts that must come back and have neither come back nor been written off (ESP-67). */
export function partsOutstanding(parts: readonly PartUse[]): number {
  return parts.filter((part) => part.returnExpected && !part.settled).length;
}

/** Gives the hold that lasts, if any. */
export function openHold(holds: readonly Hold[]): Hold | undefined {
  return holds.find((hold) => hold.to === undefined);
}

function unheldStatus(record: WorkOrderRecord): WorkOrderStatus {
  if (record.canceled) return WorkOrderStatus.canceled;
  if (!record.judgement) return WorkOrderStatus.received;
  if (record.judgement.decision === 'remote_fixed') return WorkOrderStatus.closed;
  if (record.judgement.decision === 'not_covered') return WorkOrderStatus.canceled;
  if (record.signature) {
    return partsOutstanding(record.parts) === 0
      ? WorkOrderStatus.closed
      : WorkOrderStatus.completed;
  }
  const visits = record.visits.filter((visit) => !visit.withdrawnAt);
  if (visits.some((visit) => visit.departedAt)) return WorkOrderStatus.inProgress;
  return activeTechnicians(visits).length > 0 ? WorkOrderStatus.scheduled : WorkOrderStatus.triaged;
}

/**
 * Decides the status from what is recorded, so that no path can leave the two in disagreement; a
 * lasting hold covers the status that its end gives back, and whatever ends the job ends the hold.
 */
export function deriveStatus(record: WorkOrderRecord): {
  status: WorkOrderStatus;
  heldStatus?: WorkOrderStatus;
} {
  const status = unheldStatus(record);
  const endsHold =
    status === WorkOrderStatus.completed ||
    status === WorkOrderStatus.closed ||
    status === WorkOrderStatus.canceled;
  if (endsHold || !openHold(record.holds)) return { status };
  return { status: WorkOrderStatus.onHold, heldStatus: status };
}
