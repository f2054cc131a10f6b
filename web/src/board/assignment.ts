import type { Candidate, CandidateReason, WorkOrderSummary } from '../session/api-types.js';
import type { ProblemBody } from '../session/problem.js';

interface Stretch {
  from: string;
  to: string;
}

/** What somebody wants: these technicians on this work order, instead of those before. */
export interface AssignWish {
  number: string;
  technicians: string[];
  before: string[];
  /** For a visit at an agreed time: when, and when it was before. */
  time?: Stretch;
  timeBefore?: Stretch;
}

/** What the server says beforehand: everybody, and what speaks against the time itself. */
export interface Foreseen {
  candidates: readonly Candidate[];
  visit?: readonly CandidateReason[];
}

/** A wish that the rules object to: to its time, or to technicians, each with every objection. */
export interface AssignConflict {
  wish: AssignWish;
  objections: { technician?: string; reasons: CandidateReason[] }[];
}

function isSame(a: Stretch | undefined, b: Stretch | undefined): boolean {
  const instants = (stretch: Stretch | undefined) =>
    stretch && [Date.parse(stretch.from), Date.parse(stretch.to)].join();
  return instants(a) === instants(b);
}

/** The wish of dropping a work order on a technician's row, coming from another row or the tray. */
export function wishOfDrop(
  { number, activeTechnicians: before, appointment }: WorkOrderSummary,
  target: string,
  from: string | undefined,
  time?: Stretch,
): AssignWish | undefined {
  const hasIt = before.includes(target);
  if (hasIt && (!time || isSame(time, appointment))) return undefined;
  const exchanged = from
    ? before.map((technician) => (technician === from ? target : technician))
    : [...before, target];
  const technicians = hasIt ? before : exchanged;
  return {
    number,
    technicians,
    before,
    ...(time && { time }),
    ...(appointment && { timeBefore: appointment }),
  };
}

/** What undoes a wish that was fulfilled. */
export function undoOf({ number, technicians, before, time, timeBefore }: AssignWish): AssignWish {
  return {
    number,
    technicians: before,
    before: technicians,
    ...(timeBefore && { time: timeBefore }),
    ...(time && { timeBefore: time }),
  };
}

/**
 * The objections to a wish as far as they are foreseen; those who stay at the same time are not asked
 * again.
 */
export function conflictOf(wish: AssignWish, foreseen: Foreseen): AssignConflict | undefined {
  const moves = wish.time && !isSame(wish.time, wish.timeBefore);
  const objections = foreseen.candidates
    .filter((each) => wish.technicians.includes(each.technician))
    .filter((each) => !each.included && (moves || !wish.before.includes(each.technician)))
    .map(({ technician, reasons }) => ({ technician, reasons }));
  const toTime = wish.time ? (foreseen.visit ?? []) : [];
  if (toTime.length > 0) return { wish, objections: [{ reasons: [...toTime] }, ...objections] };
  return objections.length > 0 ? { wish, objections } : undefined;
}

type NamedReason = CandidateReason & { technician?: string };

/** The same for a refusal that came with the answer: somebody else was faster, or a shift ended. */
export function conflictOfProblem(wish: AssignWish, problem: ProblemBody): AssignConflict {
  const reasons = (problem.params?.reasons ?? []) as NamedReason[];
  const groups = Object.groupBy(reasons, ({ technician }) => technician ?? '');
  const objections = Object.entries(groups).map(([technician, each]) => ({
    ...(technician !== '' && { technician }),
    reasons: each ?? [],
  }));
  if (objections.length > 0) return { wish, objections };
  const refused = { code: problem.code, params: {}, overridable: false };
  const asked = wish.technicians.filter((each) => !wish.before.includes(each));
  return {
    wish,
    objections: asked.map((technician) => ({ technician, reasons: [refused] })),
  };
}

/** Whether a dispatcher may still say "assign anyway". */
export function isOverridable(conflict: AssignConflict): boolean {
  return conflict.objections.every(({ reasons }) => reasons.every((reason) => reason.overridable));
}
