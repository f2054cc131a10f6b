import type { TimeStretch } from '../time/time-stretch.js';
import { isOpenVisit } from './visit-step.js';
import type { Visit } from './work-order-facts.js';

/**
 * Gives the appointment that stands: the time for which somebody has the job, else that of the last
 * visit that was made. Taking everybody off, or a refusal by the technician, takes the appointment away.
 */
export function appointmentOf(visits: readonly Visit[]): TimeStretch | undefined {
  const standing = visits.filter((visit) => !visit.withdrawnAt && visit.planned);
  return (standing.findLast(isOpenVisit) ?? standing.at(-1))?.planned;
}
