import { appointmentOf } from './appointment-of.js';
import { chargeOf } from './charge-of.js';
import { partsOutstanding } from './derive-status.js';
import { slaOf } from './sla-of.js';
import { activeTechnicians } from './visit-step.js';
import type { WorkOrderSnapshot } from './work-order-snapshot.js';
import type { WorkOrderState } from './work-order-state.js';

/** Derives what the workflow publishes: the record with its target, charge and outstanding parts at `nowMs`. */
export function snapshotOf(state: WorkOrderState, nowMs: number): WorkOrderSnapshot {
  const { onsiteJudgedAt: _judged, alerts: _alerts, applied: _applied, ...record } = state;
  const appointment = appointmentOf(state.visits);
  return {
    number: state.intake.number,
    ...record,
    sla: slaOf(state, nowMs),
    charge: chargeOf(state),
    ...(appointment ? { appointment } : {}),
    partsOutstanding: partsOutstanding(state.parts),
    activeTechnicians: activeTechnicians(state.visits),
  };
}
