import { instantOf } from '../domain/time/instant.js';
import type { WorkOrderSummary } from '../domain/work-order/work-order-summary.js';
import type { StoreConnection } from './connect-store.js';
import { referenceRepository } from './reference-repository.js';
import { type WorkOrderDocument, workOrderModel } from './work-order-model.js';

/** Every open work order under exactly one tile. */
export interface Clocks {
  tiles: Record<'breached' | 'at_risk' | 'on_hold' | 'on_track' | 'unassigned', number>;
  rows: WorkOrderSummary[];
}

function urgency(row: WorkOrderSummary): number {
  return row.sla ? instantOf(row.sla.targetAt) : Number.POSITIVE_INFINITY;
}

/** Reads the managers' clocks. */
export function clocksReadModel(store: StoreConnection) {
  const model = workOrderModel(store);
  const reference = referenceRepository(store);
  return {
    /** Gives the open work orders of one area, or of all, the nearest target first, and their tiles. */
    async of(area?: string): Promise<Clocks> {
      const areas = area ? [area] : (await reference.list('areas')).map(({ id }) => id);
      const found = await Promise.all(
        areas.map((openIn) =>
          model.collection.find({ openIn }, { projection: { summary: 1 } }).toArray(),
        ),
      );
      const rows = (found.flat() as unknown as Pick<WorkOrderDocument, 'summary'>[])
        .map(({ summary }) => summary)
        .sort((a, b) => urgency(a) - urgency(b) || (a.number < b.number ? -1 : 1));
      const count = (tile: string): number => rows.filter((row) => row.clockState === tile).length;
      return {
        tiles: {
          breached: count('breached'),
          at_risk: count('at_risk'),
          on_hold: count('on_hold'),
          on_track: count('on_track'),
          unassigned: count('unassigned'),
        },
        rows,
      };
    },
  };
}
export type ClocksReadModel = ReturnType<typeof clocksReadModel>;
