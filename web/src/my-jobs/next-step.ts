import type { WorkOrderDetail } from '../session/api-types.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { ownVisit } from './job-after.js';

export type Step =
  | 'accept'
  | 'depart'
  | 'arrive'
  | 'start_work'
  | 'complete_work'
  | 'sign'
  | 'resume';

/** The one step that comes next for this technician; decided on the phone, so also offline. */
export function nextStepOf(job: WorkOrderDetail, technician: string): Step | undefined {
  const visit = ownVisit(job, technician);
  const finished = job.status === 'closed' || job.status === 'canceled' || job.signature;
  if (!visit || finished) return undefined;
  const held = job.holds.some((hold) => !hold.to);
  if (held) return 'resume';
  if (!visit.acceptedAt) return 'accept';
  if (!visit.departedAt) return 'depart';
  if (!visit.arrivedAt) return 'arrive';
  if (!visit.workStartedAt) return 'start_work';
  if (!visit.completedAt) return 'complete_work';
  return othersAreOpen(job, technician) ? undefined : 'sign';
}

/** Whether another technician has not completed yet; the last one asks for the signature. */
export function othersAreOpen(job: WorkOrderDetail, technician: string): boolean {
  return job.visits.some(
    (visit) => visit.technician !== technician && !visit.completedAt && !visit.withdrawnAt,
  );
}

const urgency: readonly (Step | undefined)[] = [
  'complete_work',
  'sign',
  'start_work',
  'arrive',
  'resume',
  'depart',
  'accept',
];

/** The technician's jobs in the order of the day: what is under way first, then by target. */
export function inOrder(jobs: readonly WorkOrderDetail[], technician: string): WorkOrderDetail[] {
  const rank = (job: WorkOrderDetail) => urgency.indexOf(nextStepOf(job, technician));
  const target = (job: WorkOrderDetail) =>
    job.sla?.targetAt ?? job.appointment?.from ?? job.intake.acceptedAt;
  return [...jobs].sort(
    (a, b) => rank(a) - rank(b) || Date.parse(target(a)) - Date.parse(target(b)),
  );
}

/** Parts that this technician has to bring back for a job. */
export function partsToReturn(job: WorkOrderDetail, technician: string) {
  return job.parts.filter(
    (part) => part.technician === technician && part.returnExpected && !part.settled,
  );
}

/** The Tokyo date on which a job is to be done when that is a day to come; nothing for today's work. */
export function comingDay(
  job: WorkOrderDetail,
  today: string,
  technician: string,
): string | undefined {
  const day = job.appointment && tokyoDate(Date.parse(job.appointment.from));
  const underWay = ownVisit(job, technician)?.departedAt !== undefined;
  return day && day > today && !underWay ? day : undefined;
}
