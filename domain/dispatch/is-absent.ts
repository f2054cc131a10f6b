import type { Absence } from '../reference/reference-data.js';
import { instantOf } from '../time/instant.js';

/** Decides whether an instant lies within one of the absences: from each start until before its end. */
export function isAbsent(absences: readonly Absence[], atMs: number): boolean {
  return absences.some(({ from, to }) => instantOf(from) <= atMs && atMs < instantOf(to));
}
