import { instantOf } from '../time/instant.js';
import { overlaps, type TimeStretch } from '../time/time-stretch.js';

/** When a job is to be done, asked at `nowMs`: at a planned time, or at once when there is no `toMs`. */
export interface JobTime {
  nowMs: number;
  fromMs: number;
  toMs?: number;
}

/** One work order that a technician has on their hands; unplanned it lasts until it is complete. */
export interface Engagement {
  workOrder: string;
  planned?: TimeStretch;
}

/** Nobody knows how long unplanned work takes; two hours are left for it, counted from now on. */
const UNPLANNED_MS = 2 * 60 * 60_000;

/** Gives a job that begins at once. */
export function atOnce(nowMs: number): JobTime {
  return { nowMs, fromMs: nowMs };
}

/** Gives a job at a planned time. */
export function plannedAt({ from, to }: TimeStretch, nowMs: number): JobTime {
  return { nowMs, fromMs: instantOf(from), toMs: instantOf(to) };
}

/**
 * Decides whether an engagement is in the way of a job: times overlap, where unplanned work, and
 * planned work that runs over its end, is taken to last two more hours from now.
 */
export function isInTheWay({ planned }: Engagement, time: JobTime): boolean {
  const unplannedEndMs = time.nowMs + UNPLANNED_MS;
  const untilMs = time.toMs ?? time.fromMs + UNPLANNED_MS;
  if (!planned) return time.fromMs < unplannedEndMs;
  if (overlaps(planned, time.fromMs, untilMs)) return true;
  return instantOf(planned.to) <= time.nowMs && time.fromMs < unplannedEndMs;
}
