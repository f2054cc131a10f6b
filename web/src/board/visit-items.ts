import type { VisitSummary, WorkOrderSummary } from '../session/api-types.js';
import { hourMs } from '../time/tokyo-day.js';

/** One technician's visit as a bar of the timeline. */
export interface VisitItem {
  id: string;
  rowId: string;
  span: { start: number; end: number };
  workOrder: WorkOrderSummary;
  visit: VisitSummary;
  /** Under way: it cannot be dragged to somebody else any more. */
  locked: boolean;
}

const lockedStates: readonly VisitSummary['state'][] = [
  'travelling',
  'on_site',
  'working',
  'completed',
];

function spanOf(visit: VisitSummary, nowMs: number): VisitItem['span'] {
  const { planned, completedAt } = visit;
  const until = nowMs + hourMs / 4;
  if (planned && visit.departedAt === undefined) {
    return { start: Date.parse(planned.from), end: Date.parse(planned.to) };
  }
  const start = Date.parse(planned ? (visit.departedAt ?? planned.from) : visit.assignedAt);
  if (completedAt) {
    return { start, end: Math.max(Date.parse(completedAt), start + hourMs / 4) };
  }
  return { start, end: Math.max(until, planned ? Date.parse(planned.to) : start + hourMs) };
}

/**
 * A planned visit stands at its time until somebody leaves for it, and then runs from there. Others run from the assignment to the completion; an open one reaches a little beyond now, at least
 * an hour long, because nobody knows yet how long it takes.
 */
export function visitItems(workOrders: readonly WorkOrderSummary[], nowMs: number): VisitItem[] {
  return workOrders.flatMap((workOrder) =>
    workOrder.visits
      .filter((visit) => visit.state !== 'withdrawn')
      .map((visit) => ({
        id: `${workOrder.number}/${visit.technician}/${visit.visitNumber}`,
        rowId: visit.technician,
        span: spanOf(visit, nowMs),
        workOrder,
        visit,
        locked: lockedStates.includes(visit.state),
      })),
  );
}

/** Work orders that ask for somebody and have nobody, by what is left of their target. */
export function unscheduled(workOrders: readonly WorkOrderSummary[]): WorkOrderSummary[] {
  const target = (each: WorkOrderSummary) =>
    each.sla ? Date.parse(each.sla.targetAt) : Number.POSITIVE_INFINITY;
  return workOrders
    .filter(
      (each) =>
        each.activeTechnicians.length === 0 &&
        (each.status === 'received' || each.status === 'triaged' || each.status === 'on_hold') &&
        (each.kind !== 'repair' || each.visits.every((visit) => visit.state === 'withdrawn')),
    )
    .sort((a, b) => {
      const byTarget = target(a) - target(b);
      if (byTarget !== 0 && !Number.isNaN(byTarget)) return byTarget;
      return a.acceptedAt.localeCompare(b.acceptedAt);
    });
}

/** Only a judged work order can be given to somebody. */
export function isAssignable(workOrder: WorkOrderSummary): boolean {
  return workOrder.status !== 'received' && workOrder.judgement?.decision === 'onsite';
}

/** Whether a search text is found in what a dispatcher would look for. */
export function matches(workOrder: WorkOrderSummary, search: string): boolean {
  const text = search.trim().toLowerCase();
  if (text === '') return true;
  return [
    workOrder.number,
    workOrder.reference ?? '',
    workOrder.customer.name,
    workOrder.site.name,
    workOrder.asset.controlNumber,
    workOrder.asset.model,
    workOrder.symptom,
  ].some((field) => field.toLowerCase().includes(text));
}
