import type { Visit } from './work-order-facts.js';

/** How far one technician has come on one appointment. */
export type VisitStep =
  | 'assigned'
  | 'accepted'
  | 'travelling'
  | 'on_site'
  | 'working'
  | 'completed'
  | 'withdrawn';

/** Decides how far a visit has come; a withdrawn visit asks for nothing more. */
export function visitStep(visit: Visit): VisitStep {
  if (visit.withdrawnAt) return 'withdrawn';
  if (visit.completedAt) return 'completed';
  if (visit.workStartedAt) return 'working';
  if (visit.arrivedAt) return 'on_site';
  if (visit.departedAt) return 'travelling';
  return visit.acceptedAt ? 'accepted' : 'assigned';
}

/** Decides whether a visit still asks for its technician's work. */
export function isOpenVisit(visit: Visit): boolean {
  return !visit.withdrawnAt && !visit.completedAt;
}

/** Gives a technician's latest visit that was not withdrawn. */
export function currentVisit(visits: readonly Visit[], technician: string): Visit | undefined {
  return visits.findLast((visit) => visit.technician === technician && !visit.withdrawnAt);
}

/** Names the technicians who have this job unfinished on their hands, in the order of assignment. */
export function activeTechnicians(visits: readonly Visit[]): string[] {
  return [...new Set(visits.filter(isOpenVisit).map((visit) => visit.technician))];
}
