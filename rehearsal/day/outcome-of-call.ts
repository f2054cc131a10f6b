import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import type { CallOutcome } from './day-schemas.js';

/** The verdict as of the last event of the day: a target that has passed with no start is a breach. */
function verdictAsOf(sla: NonNullable<WorkOrderSnapshot['sla']>, asOf: number) {
  if (sla.workStartedAt || sla.verdict === 'excused') return sla.verdict;
  return Date.parse(sla.targetAt) < asOf ? 'breached' : undefined;
}

/** What a sample's `expected.json` says of one call, taken from the work order's snapshot. */
export function outcomeOfCall(snapshot: WorkOrderSnapshot, asOf: number): CallOutcome {
  const verdict = snapshot.sla ? verdictAsOf(snapshot.sla, asOf) : undefined;
  const outcome: CallOutcome = {
    status: snapshot.status,
    sla: snapshot.sla
      ? {
          countedFrom: snapshot.sla.countedFrom,
          targetAt: snapshot.sla.targetAt,
          ...(verdict ? { verdict } : {}),
        }
      : null,
    charge: snapshot.charge?.total ?? 0,
  };
  if (snapshot.visits.some((visit) => visit.departedAt)) {
    outcome.labour = snapshot.charge?.labour ?? 0;
    outcome.partsOutstanding = snapshot.partsOutstanding;
  }
  return outcome;
}
