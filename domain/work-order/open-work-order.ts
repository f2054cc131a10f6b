import { contractInForce } from '../coverage/contract-in-force.js';
import type { Refusal } from '../refusal.js';
import { dateOf, formatInstant, instantOf } from '../time/instant.js';
import { coverageOf } from './coverage-of.js';
import { plannedCoverage, plannedRules } from './planned-coverage.js';
import type { Intake } from './work-order-facts.js';
import { isPlanned } from './work-order-kind.js';
import type { WorkOrderState } from './work-order-state.js';
import { WorkOrderStatus } from './work-order-status.js';

/**
 * Decides whether a call can become a work order: its contract must be in force on the day of the
 * call, first and last day included.
 * @see-rule ESP-04
 */
export function refuseIntake(intake: Intake): Refusal | undefined {
  return contractInForce(intake.contract, dateOf(instantOf(intake.acceptedAt)));
}

/**
 * Opens a work order for a call that was taken; the control number on the label names the asset and
 * with it the contract, whose facts are kept as they stand now. Planned work is judged by its contract: somebody
 * goes there, and no two hours begin.
 * @rule ESP-27
 */
export function openWorkOrder(taken: Intake): WorkOrderState {
  const acceptedAt = formatInstant(instantOf(taken.acceptedAt));
  const intake = { ...taken, acceptedAt };
  const planned = isPlanned(intake);
  return {
    intake,
    seq: 1,
    status: planned ? WorkOrderStatus.triaged : WorkOrderStatus.received,
    coverage: planned ? plannedCoverage(intake) : coverageOf(intake),
    ...(planned
      ? { judgement: { decision: 'onsite' as const, judgedAt: acceptedAt, by: intake.by } }
      : {}),
    consents: [],
    visits: [],
    parts: [],
    holds: [],
    alerts: [],
    applied: {},
    history: [
      {
        seq: 1,
        type: planned ? 'work_planned' : 'call_taken',
        at: acceptedAt,
        recordedAt: acceptedAt,
        by: intake.by,
        params: {
          channel: intake.channel,
          controlNumber: intake.asset.controlNumber,
          symptom: intake.symptom,
          contract: intake.contract.id,
          ...(planned ? { kind: intake.kind, request: intake.origin?.request } : {}),
        },
        because: planned ? plannedRules(intake.kind) : ['ESP-04', 'ESP-27'],
      },
    ],
    updatedAt: acceptedAt,
  };
}
