import type { AssignmentFacts, Reservations, TechnicianFacts } from './assignment-facts.js';
import { isAbsent, isAbsentWithin } from './is-absent.js';
import { isOnShift, isOnShiftUntil } from './is-on-shift.js';
import { isInTheWay, type JobTime } from './job-time.js';

/** Why a technician is not given a job. */
export type AssignmentReasonCode =
  | 'TECHNICIAN_UNKNOWN'
  | 'TECHNICIAN_OTHER_AREA'
  | 'TECHNICIAN_LACKS_SKILL'
  | 'TECHNICIAN_OFF_SHIFT'
  | 'TECHNICIAN_ABSENT'
  | 'TECHNICIAN_BUSY';

/** One reason with what a screen needs to say it; an overridable one gives way to a person's reason. */
export interface AssignmentReason {
  technician: string;
  code: AssignmentReasonCode;
  params: Record<string, unknown>;
  overridable: boolean;
}

function isOnShiftFor(shift: TechnicianFacts['shift'], { fromMs, toMs }: JobTime): boolean {
  if (!shift) return false;
  return toMs === undefined ? isOnShift(shift, fromMs) : isOnShiftUntil(shift, fromMs, toMs);
}

function isAway(absences: TechnicianFacts['absences'], { fromMs, toMs }: JobTime): boolean {
  return toMs === undefined ? isAbsent(absences, fromMs) : isAbsentWithin(absences, fromMs, toMs);
}

function reasonsOf(
  facts: AssignmentFacts,
  person: TechnicianFacts,
  reservations: Reservations,
  time: JobTime,
): AssignmentReason[] {
  const { id, technician, shift, absences } = person;
  const reasons: AssignmentReason[] = [];
  const say = (
    code: AssignmentReasonCode,
    params: Record<string, unknown>,
    overridable = true,
  ): void => {
    reasons.push({ technician: id, code, params, overridable });
  };
  if (!technician) {
    say('TECHNICIAN_UNKNOWN', {}, false);
    return reasons;
  }
  if (technician.area !== facts.area) {
    say('TECHNICIAN_OTHER_AREA', { area: technician.area, needed: facts.area }, false);
  }
  if (!technician.skills.includes(facts.assetKind)) {
    say('TECHNICIAN_LACKS_SKILL', { skills: technician.skills, needed: facts.assetKind });
  }
  if (!isOnShiftFor(shift, time)) {
    say('TECHNICIAN_OFF_SHIFT', { shift: technician.shift, from: shift?.from, to: shift?.to });
  }
  if (isAway(absences, time)) say('TECHNICIAN_ABSENT', {});
  const others = (reservations[id] ?? [])
    .filter((other) => other.workOrder !== facts.workOrder && isInTheWay(other, time))
    .map((other) => other.workOrder);
  if (others.length > 0) say('TECHNICIAN_BUSY', { workOrders: others });
  return reasons;
}

/**
 * Names everything that speaks against giving a job to these technicians at a time: no such
 * technician, another area (both final), no skill named like the asset's kind, off shift, absent,
 * another job in the way. At once it is the instant that counts, for a planned time all of it. An
 * empty answer is a yes.
 */
export function judgeAssignment(
  facts: AssignmentFacts,
  reservations: Reservations,
  time: JobTime,
): AssignmentReason[] {
  return facts.technicians.flatMap((person) => reasonsOf(facts, person, reservations, time));
}
