import type { TimeStretch } from '../time/time-stretch.js';
import { type DeskState, hearRelease, release } from './desk-state.js';

/**
 * Keeps technicians for a work order at a planned time, in place of how they were kept for it; what
 * is given back undoes it. Like every new reservation it waits for the work order's answer.
 */
export function planVisit(
  desk: DeskState,
  technicians: readonly string[],
  workOrder: string,
  planned: TimeStretch,
): () => void {
  const before = technicians.map((technician) => ({
    technician,
    kept: desk.reservations[technician]?.find((r) => r.workOrder === workOrder),
  }));
  release(desk, technicians, workOrder);
  for (const technician of technicians) {
    const list = desk.reservations[technician] ?? [];
    desk.reservations[technician] = [...list, { workOrder, planned }];
  }
  return () => {
    for (const { technician, kept } of before) {
      const heard = desk.reservations[technician]?.find((r) => r.workOrder === workOrder);
      release(desk, [technician], workOrder);
      if (!kept) continue;
      desk.reservations[technician] = [...(desk.reservations[technician] ?? []), kept];
      if (heard?.releasedAt === undefined) continue;
      hearRelease(desk, [technician], workOrder, heard.releasedAt);
    }
  };
}
