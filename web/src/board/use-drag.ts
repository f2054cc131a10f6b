import type { DragEndEvent, DragOverEvent, DragStartEvent } from '@dnd-kit/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Candidate, WorkOrderSummary } from '../session/api-types.js';
import { type AssignWish, wishOfDrop } from './assignment.js';
import type { Assigning } from './use-assign.js';
import { prefetchCandidates, useCandidates } from './use-candidates.js';

export const trayId = 'tray';

/** What a draggable carries: the work order, and the technician from whose row it is taken. */
export interface DragLoad {
  workOrder: WorkOrderSummary;
  from?: string;
}

export interface Drag {
  load: DragLoad;
  over: string | undefined;
  /** Absent until the answer is there; it is asked for when the drag begins. */
  candidates: readonly Candidate[] | undefined;
}

function loadOf(event: DragStartEvent | DragEndEvent): DragLoad | undefined {
  const data = event.active.data.current;
  return data && 'workOrder' in data ? (data as unknown as DragLoad) : undefined;
}

/** The state of a drag and what dropping does: on a row assigns, on the tray takes back. */
export function useDrag(assigning: Assigning) {
  const queries = useQueryClient();
  const [load, setLoad] = useState<DragLoad>();
  const [over, setOver] = useState<string>();
  const { data: candidates } = useCandidates(load?.workOrder.number);
  const { propose } = assigning;

  const onDragStart = useCallback(
    (event: DragStartEvent) => {
      const next = loadOf(event);
      if (next) prefetchCandidates(queries, next.workOrder.number);
      setLoad(next);
    },
    [queries],
  );
  const onDragOver = useCallback(
    (event: DragOverEvent) => setOver(event.over ? String(event.over.id) : undefined),
    [],
  );
  const onDragCancel = useCallback(() => {
    setLoad(undefined);
    setOver(undefined);
  }, []);
  const onDragEnd = useCallback(
    (event: DragEndEvent) => {
      const dropped = loadOf(event);
      const target = event.over ? String(event.over.id) : undefined;
      onDragCancel();
      if (!dropped || !target) return;
      const { workOrder, from } = dropped;
      const before = workOrder.activeTechnicians;
      const takenBack: AssignWish | undefined = from
        ? { number: workOrder.number, technicians: before.filter((each) => each !== from), before }
        : undefined;
      const wish = target === trayId ? takenBack : wishOfDrop(workOrder, target, from);
      if (wish) propose(wish, candidates ?? []);
    },
    [onDragCancel, propose, candidates],
  );

  const drag: Drag | undefined = load && { load, over, candidates };
  return { drag, onDragStart, onDragOver, onDragEnd, onDragCancel };
}
