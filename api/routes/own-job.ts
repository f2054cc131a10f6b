import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import type { Caller } from '../auth/caller.js';
import { type Problem, problem } from '../problems/problem.js';

/** Decides whether a technician has, or had, this job on their hands. */
export function hasVisit(snapshot: WorkOrderSnapshot, technician: string): boolean {
  return snapshot.visits.some((visit) => visit.technician === technician);
}

/** Decides whether the job is still theirs: assigned, and not taken off again. */
export function isOwnJob(snapshot: WorkOrderSnapshot, technician: string): boolean {
  return snapshot.visits.some(
    (visit) => visit.technician === technician && visit.withdrawnAt === undefined,
  );
}

/** The answer to a technician who touches another's job. */
export function jobOfAnother(number: string): Problem {
  return problem('JOB_OF_ANOTHER_TECHNICIAN', `${number} is not your job.`, {
    field: 'number',
    rules: ['ESP-58'],
  });
}

/**
 * Gives the technician whom a step concerns: technicians speak for themselves only, others must name
 * one.
 */
export function technicianOf(caller: Caller, named: string | undefined): string {
  if (caller.role !== 'technician') {
    if (named !== undefined) return named;
    throw problem('TECHNICIAN_REQUIRED', 'Name the technician.', { field: 'technician' });
  }
  const own = ownTechnicianOf(caller);
  if (named !== undefined && named !== own) {
    throw problem('JOB_OF_ANOTHER_TECHNICIAN', 'Report only your own steps.', {
      field: 'technician',
    });
  }
  return own;
}

/** Gives the technician that a technician's account stands for. */
export function ownTechnicianOf(caller: Caller): string {
  if (caller.technician !== undefined) return caller.technician;
  throw problem('ROLE_NOT_ALLOWED', 'This account stands for no technician.');
}
