import type { WorkOrderSnapshot } from './work-order-snapshot.js';
import { isFinished } from './work-order-status.js';

/** The one tile under which a work order stands on the managers' screen. */
export type ClockState =
  | 'breached'
  | 'at_risk'
  | 'on_hold'
  | 'on_track'
  | 'unassigned'
  | 'done'
  | 'none';

/**
 * Decides the tile of a work order, the worst first: breached (not excused), at risk (a warning has
 * fired and work has not started), on hold, unassigned, on track; finished ones are done, canceled
 * ones none. Warnings fire by themselves, so what is stored is right until the next one.
 */
export function clockState(snapshot: Omit<WorkOrderSnapshot, 'charge' | 'history'>): ClockState {
  if (snapshot.status === 'canceled') return 'none';
  if (isFinished(snapshot.status)) return 'done';
  if (snapshot.sla?.verdict === 'breached') return 'breached';
  const warned = snapshot.sla?.alerts.some((alert) => !alert.withdrawnAt) ?? false;
  if (warned && !snapshot.sla?.workStartedAt && !snapshot.sla?.verdict) return 'at_risk';
  if (snapshot.status === 'on_hold') return 'on_hold';
  const idle = snapshot.status === 'received' || snapshot.status === 'triaged';
  return idle ? 'unassigned' : 'on_track';
}
