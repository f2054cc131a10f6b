import { type Refusal, refuse } from '../refusal.js';
import { parseInstant } from '../time/instant.js';
import { refuseNames } from './may-assign.js';
import { isOpenVisit } from './visit-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Book = Extract<WorkOrderCommand, { type: 'book' }>;

/**
 * Decides whether a visit may be planned for this work order: when somebody has to go there, and not
 * any more once somebody is on the way. Whether the time and the technicians are right is the desk's
 * decision.
 */
export function mayBook(record: WorkOrderRecord, command: Book): Refusal | undefined {
  if (record.judgement?.decision !== 'onsite') {
    return refuse(
      'NOT_JUDGED_ONSITE',
      ['ESP-19'],
      'Nobody is sent before on-site work was judged necessary.',
    );
  }
  const [from, to] = [parseInstant(command.from), parseInstant(command.to)];
  if (from === undefined || to === undefined || to <= from) {
    return refuse('APPOINTMENT_INVALID', [], 'A visit ends after it begins.', 'to');
  }
  if (record.visits.some((visit) => isOpenVisit(visit) && visit.departedAt)) {
    return refuse(
      'VISIT_UNDER_WAY',
      [],
      'Somebody is on the way; the visit is not moved any more.',
    );
  }
  return refuseNames(command.technicians);
}
