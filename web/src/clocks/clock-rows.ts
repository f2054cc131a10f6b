import type { ClockState, WorkOrderSummary } from '../session/api-types.js';
import { clockStateAt } from '../work-order/sla-wording.js';

export const tiles = ['breached', 'at_risk', 'on_hold', 'on_track', 'unassigned'] as const;
export type Tile = (typeof tiles)[number];

/** How many work orders stand under each tile by the server's clock. */
export function tileCounts(rows: readonly WorkOrderSummary[], nowMs: number): Record<Tile, number> {
  const states = rows.map((row) => clockStateAt(row, nowMs));
  const count = (tile: Tile) => states.filter((state) => state === tile).length;
  return {
    breached: count('breached'),
    at_risk: count('at_risk'),
    on_hold: count('on_hold'),
    on_track: count('on_track'),
    unassigned: count('unassigned'),
  };
}

/** The rows under a tile; all of them without one. */
export function rowsUnder(
  rows: readonly WorkOrderSummary[],
  tile: Tile | undefined,
  nowMs: number,
): readonly WorkOrderSummary[] {
  return tile ? rows.filter((row) => clockStateAt(row, nowMs) === tile) : rows;
}

const ranks: Readonly<Record<ClockState, number>> = {
  breached: 0,
  at_risk: 1,
  unassigned: 2,
  on_track: 3,
  on_hold: 4,
  done: 5,
  none: 6,
};

/** Sorts by urgency: the state first, then the target; a promise kept already is no hurry. */
export function urgency(row: WorkOrderSummary): number {
  const decided = row.sla?.verdict === 'met' || row.sla?.verdict === 'excused';
  const target = row.sla && !decided ? Date.parse(row.sla.targetAt) : Number.MAX_SAFE_INTEGER / 16;
  return ranks[row.clockState] * 1e14 + target;
}

/** The technicians who have it, or had it last. */
export function techniciansOf(row: WorkOrderSummary): string[] {
  if (row.activeTechnicians.length > 0) return row.activeTechnicians;
  return [
    ...new Set(
      row.visits.filter((visit) => visit.state === 'completed').map((visit) => visit.technician),
    ),
  ];
}
