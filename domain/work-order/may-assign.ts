import { type Refusal, refuse } from '../refusal.js';
import { activeTechnicians } from './visit-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import { isPlanned } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Assign = Extract<WorkOrderCommand, { type: 'assign' }>;
type Unassign = Extract<WorkOrderCommand, { type: 'unassign' }>;

/**
 * Decides whether technicians may be given to this work order: only when on-site work was judged
 * necessary, and each of them once. Whether they are fit and free is the desk's decision.
 * @see-rule ESP-19
 */
export function mayAssign(record: WorkOrderRecord, command: Assign): Refusal | undefined {
  if (record.judgement?.decision !== 'onsite') {
    return refuse(
      'NOT_JUDGED_ONSITE',
      ['ESP-19'],
      'Nobody is sent before on-site work was judged necessary.',
    );
  }
  if (isPlanned(record.intake)) {
    return refuse(
      'APPOINTMENT_NEEDED',
      ['UPS-14', 'PAYG-61'],
      'This work is done at a time agreed beforehand; book a visit.',
    );
  }
  return refuseNames(command.technicians);
}

/** Refuses a list of technicians that names nobody, or somebody twice. */
export function refuseNames(technicians: readonly string[]): Refusal | undefined {
  if (technicians.length === 0) {
    return refuse('NO_TECHNICIAN_NAMED', [], 'Name at least one technician.', 'technicians');
  }
  if (new Set(technicians).size !== technicians.length) {
    return refuse('TECHNICIAN_NAMED_TWICE', [], 'Name every technician once.', 'technicians');
  }
  return undefined;
}

/** Decides whether everybody may be taken off: somebody must have the job unfinished. */
export function mayUnassign(record: WorkOrderRecord, _command: Unassign): Refusal | undefined {
  if (activeTechnicians(record.visits).length > 0) return undefined;
  return refuse('NOBODY_ASSIGNED', [], 'Nobody has this job on their hands.');
}
