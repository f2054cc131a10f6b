import { useQueries, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../session/api-client.js';
import type { BoardTechnician, BoardView, WorkOrderSummary } from '../session/api-types.js';
import { noteServerTime } from '../time/server-clock.js';

export interface BoardData {
  technicians: BoardTechnician[];
  workOrders: WorkOrderSummary[];
  /** False until every day in view has been answered once. */
  complete: boolean;
  error: unknown;
}

function merge(days: readonly BoardView[]): Pick<BoardData, 'technicians' | 'workOrders'> {
  const technicians = new Map<string, BoardTechnician>();
  const workOrders = new Map<string, WorkOrderSummary>();
  for (const day of days) {
    for (const technician of day.technicians) {
      const known = technicians.get(technician.id);
      const absences = new Map(
        [...(known?.absences ?? []), ...technician.absences].map((each) => [each.id, each]),
      );
      technicians.set(technician.id, {
        ...technician,
        absences: [...absences.values()],
        shiftIntervals: [...(known?.shiftIntervals ?? []), ...technician.shiftIntervals],
      });
    }
    for (const workOrder of day.workOrders) {
      const known = workOrders.get(workOrder.number);
      if (!known || known.seq <= workOrder.seq) workOrders.set(workOrder.number, workOrder);
    }
  }
  return { technicians: [...technicians.values()], workOrders: [...workOrders.values()] };
}

/** The board of an area for the Tokyo dates in view, as one. */
export function useBoard(area: string | undefined, dates: readonly string[]): BoardData {
  return useQueries({
    queries: (area ? dates : []).map((date) => ({
      queryKey: ['board', area, date],
      queryFn: async () => {
        const board = await answerOf(
          api.GET('/board', { params: { query: { area: area ?? '', date } } }),
        );
        noteServerTime(board.serverTime);
        return board;
      },
    })),
    combine: (answers) => ({
      ...merge(answers.flatMap((answer) => (answer.data ? [answer.data] : []))),
      complete: answers.length > 0 && answers.every((answer) => answer.data !== undefined),
      error: answers.find((answer) => answer.error)?.error,
    }),
  });
}

/** The areas that can be shown. */
export function useAreas() {
  return useQuery({
    queryKey: ['areas'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answerOf(api.GET('/areas', {}))).items,
  });
}
