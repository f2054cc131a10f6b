import type { Candidate, CandidateReason, WorkOrderSummary } from '../session/api-types.js';
import type { ProblemBody } from '../session/problem.js';

/** What somebody wants: these technicians on this work order, instead of those before. */
export interface AssignWish {
  number: string;
  technicians: string[];
  before: string[];
}

/** A wish that the rules object to, with every objection per technician. */
export interface AssignConflict {
  wish: AssignWish;
  objections: { technician: string; name: string; reasons: CandidateReason[] }[];
}

/** The wish of dropping a work order on a technician's row, coming from another row or the tray. */
export function wishOfDrop(
  workOrder: WorkOrderSummary,
  target: string,
  from: string | undefined,
): AssignWish | undefined {
  const before = workOrder.activeTechnicians;
  if (before.includes(target)) return undefined;
  const technicians = from
    ? before.map((technician) => (technician === from ? target : technician))
    : [...before, target];
  return { number: workOrder.number, technicians, before };
}

/** The objections to a wish as the candidates list has them; those who stay are not asked again. */
export function conflictOf(
  wish: AssignWish,
  candidates: readonly Candidate[],
): AssignConflict | undefined {
  const objections = candidates
    .filter((each) => wish.technicians.includes(each.technician))
    .filter((each) => !each.included && !wish.before.includes(each.technician))
    .map(({ technician, name, reasons }) => ({ technician, name, reasons }));
  return objections.length > 0 ? { wish, objections } : undefined;
}

type NamedReason = CandidateReason & { technician: string };

/** The same for a refusal that came with the answer: somebody else was faster, or a shift ended. */
export function conflictOfProblem(wish: AssignWish, problem: ProblemBody): AssignConflict {
  const reasons = (problem.params?.reasons ?? []) as NamedReason[];
  const objections = Object.entries(Object.groupBy(reasons, ({ technician }) => technician)).map(
    ([technician, each]) => ({ technician, name: technician, reasons: each ?? [] }),
  );
  if (objections.length > 0) return { wish, objections };
  const refused = { code: problem.code, params: {}, overridable: false };
  const asked = wish.technicians.filter((each) => !wish.before.includes(each));
  return {
    wish,
    objections: asked.map((technician) => ({ technician, name: technician, reasons: [refused] })),
  };
}

/** Whether a dispatcher may still say "assign anyway". */
export function isOverridable(conflict: AssignConflict): boolean {
  return conflict.objections.every(({ reasons }) => reasons.every((reason) => reason.overridable));
}
