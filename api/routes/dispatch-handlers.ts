import type { Absence } from '../../domain/reference/reference-data.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import { boardReadModel } from '../../models/board-read-model.js';
import { clocksReadModel } from '../../models/clocks-read-model.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository, type Versioned } from '../../models/reference-repository.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';
import { summaryViewOf } from '../views/work-order-summary-view.js';

interface DispatchParts {
  store: StoreConnection;
  clock: () => number;
}

/** The dispatcher's board and the managers' clocks. */
export function dispatchHandlers({
  store,
  clock,
}: DispatchParts): Pick<Handlers, 'board' | 'clocks'> {
  const boards = boardReadModel(store);
  const clocks = clocksReadModel(store);
  const reference = referenceRepository(store);
  const requireArea = async (area: string): Promise<void> => {
    if (await reference.find('areas', area)) return;
    throw problem('AREA_UNKNOWN', `There is no area ${area}.`, { field: 'area' });
  };
  return {
    board: async ({ query }) => {
      const now = clock();
      const { area } = query;
      const date = query.date ?? dateOf(now);
      await requireArea(area);
      const { technicians, workOrders } = await boards.of(area, date, now);
      return {
        status: 200,
        body: {
          serverTime: formatInstant(now),
          area,
          date,
          technicians: technicians.map(({ absences, ...technician }) => ({
            ...technician,
            absences: absences as Versioned<Absence>[],
          })),
          workOrders: workOrders.map((summary) => summaryViewOf(summary, now)),
        },
      };
    },
    clocks: async ({ query: { area } }) => {
      if (area !== undefined) await requireArea(area);
      const now = clock();
      const { tiles, rows } = await clocks.of(area);
      return {
        status: 200,
        body: {
          serverTime: formatInstant(now),
          tiles,
          rows: rows.map((summary) => summaryViewOf(summary, now)),
        },
      };
    },
  };
}
