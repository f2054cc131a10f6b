import type { Refusal } from '../refusal.js';
import { refuse } from '../refusal.js';
import type { AssignmentReason, AssignmentReasonCode } from './judge-assignment.js';

/** A refused assignment with every reason for every technician, not only the first. */
export interface AssignmentRefusal extends Refusal {
  params: { technician: string; reasons: AssignmentReason[] };
}

const words: Record<AssignmentReasonCode, string> = {
  TECHNICIAN_UNKNOWN: 'is not a technician',
  TECHNICIAN_OTHER_AREA: 'works in another area',
  TECHNICIAN_LACKS_SKILL: 'lacks the skill for this asset',
  TECHNICIAN_OFF_SHIFT: 'is not on shift at that time',
  TECHNICIAN_ABSENT: 'is absent at that time',
  TECHNICIAN_BUSY: 'has another unfinished job',
};

/**
 * Decides whether reasons stand against an assignment: those that cannot be overridden, and all of
 * them where nobody gave a reason to override. The first one names the refusal.
 */
export function refuseAssignment(
  reasons: readonly AssignmentReason[],
  overrideReason: string | undefined,
): AssignmentRefusal | undefined {
  const overriding = Boolean(overrideReason?.trim());
  const standing = reasons.filter((reason) => !(overriding && reason.overridable));
  const first = standing[0];
  if (!first) return undefined;
  const message = `${first.technician} ${words[first.code]}.`;
  return {
    ...refuse(first.code, [], message, 'technicians'),
    params: { technician: first.technician, reasons: standing },
  };
}
