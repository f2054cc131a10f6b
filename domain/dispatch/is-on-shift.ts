import type { Shift } from '../reference/reference-data.js';
import { minuteOfDay } from '../time/instant.js';

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * Decides whether an instant lies within a shift, by Tokyo time and every day of the week: from its
 * start until before its end. A shift whose end is not after its start passes midnight.
 */
export function isOnShift(shift: Shift, atMs: number): boolean {
  const minute = minuteOfDay(atMs);
  const from = minuteOf(shift.from);
  const to = minuteOf(shift.to);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
