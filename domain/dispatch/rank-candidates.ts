import type { ServiceCentre, Shift } from '../reference/reference-data.js';
import { dateOf, instantOf } from '../time/instant.js';
import type { AssignmentFacts, Reservations } from './assignment-facts.js';
import { estimateTravelMinutes, type Place } from './estimate-travel.js';
import type { Engagement, JobTime } from './job-time.js';
import { type AssignmentReason, judgeAssignment } from './judge-assignment.js';

/** A technician as the candidates list shows them: taken or excluded, and why. */
export interface Candidate {
  technician: string;
  name: string;
  included: boolean;
  reasons: Omit<AssignmentReason, 'technician'>[];
  travelMinutes: number;
  travelSource: 'offline estimate' | 'google';
  /** Unfinished jobs on their hands on that day. */
  load: number;
  /** 0 to 100, higher is better; only for ranking. */
  score: number;
  onCall: boolean;
  shift?: Shift;
}

/** What the list needs beyond the facts of an assignment. */
export interface CandidateFacts extends AssignmentFacts {
  site: Place;
  serviceCentres: ServiceCentre[];
}

const FULL_SCORE = 100;
const FALLBACK_TRAVEL_MINUTES = 60;
const POINTS_PER_JOB = 20;

/** A visit planned for another day is no load on this one. */
function isOnDayOf({ planned }: Engagement, { fromMs }: JobTime): boolean {
  return !planned || dateOf(instantOf(planned.from)) === dateOf(fromMs);
}

/** Scores by travel (a point a minute) and load; who is only on call gives way to who is on duty. */
function scoreOf(travelMinutes: number, load: number, onCall: boolean): number {
  const points = FULL_SCORE - travelMinutes - load * POINTS_PER_JOB - (onCall ? 10 : 0);
  return Math.max(0, points);
}

/**
 * Ranks every technician of an area for a job at a time: included before excluded, then by
 * score, then by id. Hard rules exclude and say why; travel, load and on-call duty only order.
 */
export function rankCandidates(
  facts: CandidateFacts,
  reservations: Reservations,
  time: JobTime,
): Candidate[] {
  const against = judgeAssignment(facts, reservations, time);
  const candidates = facts.technicians.flatMap(({ id, technician, shift }): Candidate[] => {
    if (!technician) return [];
    const centre = facts.serviceCentres.find((place) => place.id === technician.serviceCentre);
    const travelMinutes = centre
      ? estimateTravelMinutes(centre, facts.site)
      : FALLBACK_TRAVEL_MINUTES;
    const load = (reservations[id] ?? []).filter(
      (other) => other.workOrder !== facts.workOrder && isOnDayOf(other, time),
    ).length;
    const reasons = against
      .filter((reason) => reason.technician === id)
      .map(({ technician: _technician, ...reason }) => reason);
    return [
      {
        technician: id,
        name: technician.name,
        included: reasons.length === 0,
        reasons,
        travelMinutes,
        travelSource: 'offline estimate',
        load,
        score: scoreOf(travelMinutes, load, technician.onCall),
        onCall: technician.onCall,
        ...(shift ? { shift } : {}),
      },
    ];
  });
  return candidates.sort(
    (a, b) =>
      Number(b.included) - Number(a.included) ||
      b.score - a.score ||
      a.technician.localeCompare(b.technician, 'en'),
  );
}
