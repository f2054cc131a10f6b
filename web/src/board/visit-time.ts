import type { DragEndEvent, DragMoveEvent } from '@dnd-kit/core';
import type { WorkOrderSummary } from '../session/api-types.js';
import { hourMs } from '../time/tokyo-day.js';
import type { DragLoad } from './use-drag.js';

/** A planned visit on the time axis, in milliseconds. */
export interface VisitTime {
  start: number;
  end: number;
}

const grainMs = hourMs / 4;

/** The nearest quarter of an hour. */
export function snapped(instantMs: number): number {
  return Math.round(instantMs / grainMs) * grainMs;
}

/** What the API calls the same visit. */
export function stretchOf({ start, end }: VisitTime): { from: string; to: string } {
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString() };
}

/** The appointment of a work order on the time axis, if it has one. */
export function timeOf(workOrder: Pick<WorkOrderSummary, 'appointment'>): VisitTime | undefined {
  const { appointment } = workOrder;
  return appointment && { start: Date.parse(appointment.from), end: Date.parse(appointment.to) };
}

/** Whether a work order is done at an agreed time: where it is dropped says when. */
export function isTimed(workOrder: Pick<WorkOrderSummary, 'kind' | 'appointment'>): boolean {
  return workOrder.kind !== 'repair' || workOrder.appointment !== undefined;
}

/**
 * The time that a drag would give a visit: a bar keeps its length and moves by as much as the pointer,
 * a card of the tray becomes an hour from the pointer on. Lifted by the keyboard a bar keeps its time,
 * and a card has none.
 */
export function timeOfDrag(
  { workOrder }: DragLoad,
  event: DragMoveEvent | DragEndEvent,
  range: VisitTime,
): VisitTime | undefined {
  if (!isTimed(workOrder)) return undefined;
  const before = timeOf(workOrder);
  const line = document.querySelector('.row-line')?.getBoundingClientRect();
  const { activatorEvent, delta } = event;
  if (!line || !(activatorEvent instanceof MouseEvent)) return before;
  const msPerPixel = (range.end - range.start) / line.width;
  if (before) {
    const start = snapped(before.start + delta.x * msPerPixel);
    return { start, end: start + before.end - before.start };
  }
  const start = snapped(range.start + (activatorEvent.clientX + delta.x - line.left) * msPerPixel);
  return { start, end: start + hourMs };
}
