import type { CandidateFacts } from '../../domain/dispatch/rank-candidates.js';
import { type Candidate, rankCandidates } from '../../domain/dispatch/rank-candidates.js';
import { instantOf } from '../../domain/time/instant.js';
import { clocksReadModel } from '../../models/clocks-read-model.js';
import type { StoreConnection } from '../../models/connect-store.js';

/** Ranks everybody of the area for a job; who is busy is read from the area's open work orders. */
export async function candidatesFor(
  store: StoreConnection,
  facts: CandidateFacts,
  at: string,
): Promise<Candidate[]> {
  const { rows } = await clocksReadModel(store).of(facts.area);
  const reservations: Record<string, string[]> = {};
  for (const { number, activeTechnicians } of rows) {
    for (const technician of activeTechnicians) {
      reservations[technician] = [...(reservations[technician] ?? []), number];
    }
  }
  return rankCandidates(facts, reservations, instantOf(at));
}
