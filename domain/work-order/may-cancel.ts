import { type Refusal, refuse } from '../refusal.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

/**
 * Decides whether a work order may be canceled: always by a person; by an alarm that has cleared only
 * while nobody has left, which is judged here, in turn with the departures.
 */
export function mayCancel(
  { visits }: WorkOrderRecord,
  { unlessLeft }: Extract<WorkOrderCommand, { type: 'cancel' }>,
): Refusal | undefined {
  const gone = visits.find(({ departedAt, withdrawnAt }) => departedAt && !withdrawnAt);
  if (!unlessLeft || !gone) return undefined;
  return refuse('TECHNICIAN_HAS_LEFT', [], `${gone.technician} has left for the site.`, 'number');
}
