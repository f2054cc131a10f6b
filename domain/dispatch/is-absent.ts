import type { Absence } from '../reference/reference-data.js';
import { instantOf } from '../time/instant.js';
import { overlaps } from '../time/time-stretch.js';

/** Decides whether an instant lies within one of the absences: from each start until before its end. */
export function isAbsent(absences: readonly Absence[], atMs: number): boolean {
  return absences.some(({ from, to }) => instantOf(from) <= atMs && atMs < instantOf(to));
}

/** Decides whether an absence touches a stretch of time, `[fromMs, toMs)`. */
export function isAbsentWithin(
  absences: readonly Absence[],
  fromMs: number,
  toMs: number,
): boolean {
  return absences.some((absence) => overlaps(absence, fromMs, toMs));
}
