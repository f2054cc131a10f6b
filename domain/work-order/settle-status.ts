import { deriveStatus } from './derive-status.js';
import type { WorkOrderState } from './work-order-state.js';
import { isFinished, workOrderTransitions } from './work-order-status.js';

/**
 * Gives a changed work order the status that follows from its facts and ends a hold that outlived
 * the job. Throws when the lifecycle has no such move: that is a bug, not an answer.
 */
export function settleStatus(
  before: WorkOrderState,
  changed: WorkOrderState,
  at: string,
): WorkOrderState {
  const { heldStatus: _held, ...rest } = changed;
  const derived = deriveStatus(changed);
  const moved = derived.status !== before.status;
  if (moved && !workOrderTransitions[before.status].includes(derived.status)) {
    throw new Error(`A work order does not go from ${before.status} to ${derived.status}.`);
  }
  if (!isFinished(derived.status)) return { ...rest, ...derived };
  const holds = rest.holds.map((held) => (held.to === undefined ? { ...held, to: at } : held));
  return { ...rest, ...derived, holds };
}
