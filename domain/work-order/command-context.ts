import { formatInstant, parseInstant } from '../time/instant.js';
import type { CommandEnvelope } from './work-order-command.js';
import type { Actor } from './work-order-facts.js';

/** Who does it, when it happened (`at`) and when the work order learns of it (`recordedAt`). */
export interface CommandContext {
  by: Actor;
  atMs: number;
  at: string;
  nowMs: number;
  recordedAt: string;
}

/** How far a device's clock may run ahead of, or behind, the server's. */
export const CLOCK_TOLERANCE_MS = 2 * 60_000;

/** Reads the instants of an envelope; `undefined` when `occurredAt` is no instant with an offset. */
export function contextOf(envelope: CommandEnvelope, nowMs: number): CommandContext | undefined {
  const atMs = parseInstant(envelope.occurredAt);
  if (atMs === undefined) return undefined;
  return {
    by: envelope.by,
    atMs,
    at: formatInstant(atMs),
    nowMs,
    recordedAt: formatInstant(nowMs),
  };
}

/** Decides whether one recorded instant lies before another, to the second in which they are kept. */
export function isBefore(atMs: number, recorded: string, toleranceMs = 0): boolean {
  const recordedMs = parseInstant(recorded) ?? Number.NEGATIVE_INFINITY;
  return Math.floor((atMs + toleranceMs) / 1_000) < Math.floor(recordedMs / 1_000);
}
