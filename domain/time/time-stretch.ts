import { instantOf } from './instant.js';

/** A stretch of time, half open; ISO instants with offset. */
export interface TimeStretch {
  from: string;
  to: string;
}

/** Decides whether a stretch has an instant in common with `[fromMs, toMs)`. */
export function overlaps(stretch: TimeStretch, fromMs: number, toMs: number): boolean {
  return instantOf(stretch.from) < toMs && fromMs < instantOf(stretch.to);
}

/** Decides whether two stretches are the same, however their offsets are written. */
export function isSameStretch(a: TimeStretch | undefined, b: TimeStretch | undefined): boolean {
  if (!a || !b) return a === b;
  return instantOf(a.from) === instantOf(b.from) && instantOf(a.to) === instantOf(b.to);
}
