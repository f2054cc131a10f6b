import type { Shift } from '../reference/reference-data.js';
import { minuteOfDay } from '../time/instant.js';
import { DAY_MINUTES, MINUTE_MS } from '../time/tokyo.js';

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

/** Decides whether a shift that has begun at `fromMs` lasts until `toMs`, to the minute of its end. */
export function isOnShiftUntil(shift: Shift, fromMs: number, toMs: number): boolean {
  if (!isOnShift(shift, fromMs)) return false;
  if (shift.from === shift.to) return true;
  const left = minuteOf(shift.to) - minuteOfDay(fromMs);
  const leftMinutes = left > 0 ? left : left + DAY_MINUTES;
  return toMs - fromMs <= leftMinutes * MINUTE_MS;
}
