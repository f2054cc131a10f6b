import { dateOf, instantOf } from '../time/instant.js';
import type { VisitSummary, WorkOrderSummary } from '../work-order/work-order-summary.js';
import type { TechnicianFacts } from './assignment-facts.js';
import { isAbsent } from './is-absent.js';
import { isOnShift } from './is-on-shift.js';

/** What a technician is doing, as the board shows it. */
export type TechnicianState =
  | 'free'
  | 'assigned'
  | 'travelling'
  | 'on_site'
  | 'working'
  | 'off_shift'
  | 'absent';

const furthestFirst = ['working', 'on_site', 'travelling', 'accepted', 'assigned'] as const;

/** A visit planned for a day to come is not in hand yet. */
function isInHand({ planned, departedAt }: VisitSummary, atMs: number): boolean {
  if (!planned || departedAt !== undefined) return true;
  return dateOf(instantOf(planned.from)) <= dateOf(atMs);
}

/** Decides what a technician is doing at an instant: work in hand counts more than shift and absence. */
export function technicianState(
  facts: TechnicianFacts,
  workOrders: readonly WorkOrderSummary[],
  atMs: number,
): TechnicianState {
  const steps = workOrders.flatMap((workOrder) =>
    workOrder.visits
      .filter((visit) => visit.technician === facts.id && isInHand(visit, atMs))
      .map((visit) => visit.state),
  );
  const step = furthestFirst.find((candidate) => steps.includes(candidate));
  if (step) return step === 'accepted' ? 'assigned' : step;
  if (isAbsent(facts.absences, atMs)) return 'absent';
  return facts.shift && isOnShift(facts.shift, atMs) ? 'free' : 'off_shift';
}
