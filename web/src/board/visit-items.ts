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

/**
 * Bars run from the assignment to the completion; an open one reaches a little beyond now, at least
 * an hour long, because nobody knows yet how long it takes.
 */
export function visitItems(workOrders: readonly WorkOrderSummary[], nowMs: number): VisitItem[] {
  return workOrders.flatMap((workOrder) =>
    workOrder.visits
      .filter((visit) => visit.state !== 'withdrawn')
      .map((visit) => {
        const start = Date.parse(visit.assignedAt);
        const end = visit.completedAt
          ? Math.max(Date.parse(visit.completedAt), start + hourMs / 4)
          : Math.max(nowMs + hourMs / 4, start + hourMs);
        return {
          id: `${workOrder.number}/${visit.technician}/${visit.visitNumber}`,
          rowId: visit.technician,
          span: { start, end },
          workOrder,
          visit,
          locked: lockedStates.includes(visit.state),
        };
      }),
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
        each.visits.every((visit) => visit.state === 'withdrawn'),
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
