import { type Refusal, refuse } from '../refusal.js';
import { formatInstant, instantOf, parseInstant } from '../time/instant.js';
import { CLOCK_TOLERANCE_MS } from '../work-order/command-context.js';
import type { Actor } from '../work-order/work-order-facts.js';
import type { PartsReturnInput, PartsReturnSnapshot } from './parts-return-snapshot.js';
import { reminderInstants } from './reminder-instants.js';

/** How a part is settled: back in hand, or given up by a manager with a reason. */
export interface PartSettlement {
  outcome: 'returned' | 'written_off';
  operationId: string;
  by: Actor;
  occurredAt: string;
  reason?: string;
}

/**
 * Opens the way back of a replaced part, which belongs to the provider.
 * @rule ESP-67
 */
export function openPartsReturn(id: string, input: PartsReturnInput): PartsReturnSnapshot {
  return { ...input, id, seq: 1, state: 'outstanding', reminders: [], updatedAt: input.usedAt };
}

/** Gives the reminder that comes next; none after day 14 or once the part is settled. */
export function nextReminder(
  part: PartsReturnSnapshot,
): { day: 3 | 7 | 14; dueAt: string } | undefined {
  if (part.state !== 'outstanding') return undefined;
  return reminderInstants(part.usedAt).find(
    ({ day }) => !part.reminders.some((sent) => sent.day === day),
  );
}

/** Records that a reminder went out. */
export function remind(
  part: PartsReturnSnapshot,
  reminder: { day: 3 | 7 | 14; dueAt: string },
  nowMs: number,
): PartsReturnSnapshot {
  const sentAt = formatInstant(nowMs);
  const reminders = [...part.reminders, { ...reminder, sentAt }];
  return { ...part, seq: part.seq + 1, reminders, updatedAt: sentAt };
}

/**
 * Decides whether a part may be settled: once, a write-off by a manager and with its reason.
 * @see-rule ESP-67
 */
export function refuseSettlement(
  part: PartsReturnSnapshot,
  settlement: PartSettlement,
  nowMs: number,
): Refusal | undefined {
  if (part.state !== 'outstanding') {
    return refuse('PART_ALREADY_SETTLED', ['ESP-67'], 'This part has been settled already.');
  }
  const atMs = parseInstant(settlement.occurredAt);
  if (atMs === undefined) {
    return refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', 'occurredAt');
  }
  if (atMs > nowMs + CLOCK_TOLERANCE_MS) {
    const message = 'This lies more than two minutes in the future.';
    return refuse('WORK_TIME_IN_FUTURE', ['ESP-67'], message, 'occurredAt');
  }
  if (settlement.outcome === 'returned') return undefined;
  if (settlement.by.kind !== 'manager' && settlement.by.kind !== 'admin') {
    return refuse('MANAGER_ONLY', ['ESP-67'], 'Only a manager writes a part off.');
  }
  if (settlement.reason?.trim()) return undefined;
  return refuse('REASON_MISSING', ['ESP-67'], 'A write-off needs its reason.', 'reason');
}

/** Settles a part at the instant at which it came back or was given up. */
export function settlePart(
  part: PartsReturnSnapshot,
  { outcome, by, occurredAt, reason }: PartSettlement,
  nowMs: number,
): PartsReturnSnapshot {
  return {
    ...part,
    seq: part.seq + 1,
    state: outcome,
    settledAt: formatInstant(instantOf(occurredAt)),
    settledBy: by,
    ...(reason ? { reason } : {}),
    updatedAt: formatInstant(nowMs),
  };
}
