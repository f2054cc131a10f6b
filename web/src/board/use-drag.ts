import type { DragEndEvent, DragMoveEvent, DragOverEvent, DragStartEvent } from '@dnd-kit/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Candidate, CandidateReason, WorkOrderSummary } from '../session/api-types.js';
import { type AssignWish, wishOfDrop } from './assignment.js';
import type { Assigning } from './use-assign.js';
import { prefetchCandidates, useCandidates } from './use-candidates.js';
import { isTimed, stretchOf, timeOf, timeOfDrag, type VisitTime } from './visit-time.js';

export const trayId = 'tray';

/** What a draggable carries: the work order, and the technician from whose row it is taken. */
export interface DragLoad {
  workOrder: WorkOrderSummary;
  from?: string;
}

export interface Drag {
  load: DragLoad;
  over: string | undefined;
  /** When the visit would be, for work at an agreed time. */
  time: VisitTime | undefined;
  /** Absent until the answer is there; it is asked for when the drag begins. */
  candidates: readonly Candidate[] | undefined;
  /** What speaks against that time, whoever would go. */
  againstTime: readonly CandidateReason[];
}

function loadOf(event: DragStartEvent | DragEndEvent): DragLoad | undefined {
  const data = event.active.data.current;
  return data && 'workOrder' in data ? (data as unknown as DragLoad) : undefined;
}

function takenBack({ workOrder, from }: DragLoad): AssignWish | undefined {
  if (!from) return undefined;
  const before = workOrder.activeTechnicians;
  const { number, appointment } = workOrder;
  const technicians = before.filter((each) => each !== from);
  return { number, technicians, before, ...(appointment && { timeBefore: appointment }) };
}

/** The state of a drag and what dropping does: on a row assigns or books, on the tray takes back. */
export function useDrag(assigning: Assigning, range: VisitTime) {
  const queries = useQueryClient();
  const [load, setLoad] = useState<DragLoad>();
  const [over, setOver] = useState<string>();
  const [time, setTime] = useState<VisitTime>();
  const { data } = useCandidates(load?.workOrder.number, time && stretchOf(time));
  const { propose } = assigning;

  const onDragStart = useCallback(
    (event: DragStartEvent) => {
      const next = loadOf(event);
      if (next && !isTimed(next.workOrder)) prefetchCandidates(queries, next.workOrder.number);
      setLoad(next);
      setTime(next && timeOf(next.workOrder));
    },
    [queries],
  );
  const onDragOver = useCallback(
    (event: DragOverEvent) => setOver(event.over ? String(event.over.id) : undefined),
    [],
  );
  const onDragMove = useCallback(
    (event: DragMoveEvent) => {
      const moved = loadOf(event);
      const next = moved && timeOfDrag(moved, event, range);
      // A new object for the same quarter of an hour would ask the server again for each pixel.
      setTime((now) => (now?.start === next?.start && now?.end === next?.end ? now : next));
    },
    [range],
  );
  const onDragCancel = useCallback(() => {
    setLoad(undefined);
    setOver(undefined);
    setTime(undefined);
  }, []);
  const onDragEnd = useCallback(
    (event: DragEndEvent) => {
      const dropped = loadOf(event);
      const target = event.over ? String(event.over.id) : undefined;
      onDragCancel();
      if (!dropped || !target) return;
      if (target === trayId) {
        const wish = takenBack(dropped);
        if (wish) propose(wish);
        return;
      }
      const at = timeOfDrag(dropped, event, range);
      const wish = wishOfDrop(dropped.workOrder, target, dropped.from, at && stretchOf(at));
      const isAnswered = at === undefined || (at.start === time?.start && at.end === time.end);
      if (wish) propose(wish, isAnswered ? data : undefined);
    },
    [onDragCancel, propose, data, range, time],
  );

  const drag: Drag | undefined = load && {
    load,
    over,
    time,
    candidates: data?.candidates,
    againstTime: data?.visit ?? [],
  };
  return { drag, onDragStart, onDragMove, onDragOver, onDragEnd, onDragCancel };
}
