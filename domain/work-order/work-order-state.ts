import type { SlaAlert } from './work-order-facts.js';
import type { WorkOrderSnapshot } from './work-order-snapshot.js';

/** What has been recorded about a work order; the part that state and snapshot have in common. */
export type WorkOrderRecord = Omit<
  WorkOrderSnapshot,
  'number' | 'sla' | 'charge' | 'appointment' | 'partsOutstanding' | 'activeTechnicians'
>;

/**
 * Everything the workflow remembers, as one plain JSON object: continue-as-new and replays pass it
 * whole. Targets and charges are not in it: they are computed from it, so a late report can never
 * leave a stale amount behind.
 */
export interface WorkOrderState extends WorkOrderRecord {
  /** When on-site work was first judged necessary; a corrected severity does not move it (ESP-19). */
  onsiteJudgedAt?: string;
  alerts: SlaAlert[];
  /** Operation id -> the seq it led to: the same operation counts once. */
  applied: Record<string, number>;
}
