import type { Reservations } from '../../domain/dispatch/assignment-facts.js';
import type { Engagement, JobTime } from '../../domain/dispatch/job-time.js';
import type { CandidateFacts } from '../../domain/dispatch/rank-candidates.js';
import { type Candidate, rankCandidates } from '../../domain/dispatch/rank-candidates.js';
import { clocksReadModel } from '../../models/clocks-read-model.js';
import type { StoreConnection } from '../../models/connect-store.js';

/** Ranks everybody of the area for a job; who is busy is read from the area's open work orders. */
export async function candidatesFor(
  store: StoreConnection,
  facts: CandidateFacts,
  time: JobTime,
): Promise<Candidate[]> {
  return rankCandidates(facts, await engagementsIn(store, facts.area), time);
}

/** Reads what everybody of an area has on their hands from its open work orders. */
export async function engagementsIn(store: StoreConnection, area: string): Promise<Reservations> {
  const { rows } = await clocksReadModel(store).of(area);
  const engagements: Record<string, Engagement[]> = {};
  for (const { number, activeTechnicians, visits } of rows) {
    for (const technician of activeTechnicians) {
      const planned = visits.findLast((visit) => visit.technician === technician)?.planned;
      const engagement = { workOrder: number, ...(planned ? { planned } : {}) };
      engagements[technician] = [...(engagements[technician] ?? []), engagement];
    }
  }
  return engagements;
}
