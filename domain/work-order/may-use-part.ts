import { type Refusal, refuse } from '../refusal.js';
import type { CommandContext } from './command-context.js';
import { mayTakeStep } from './may-take-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type UsePart = Extract<WorkOrderCommand, { type: 'part_used' }>;
type SettlePart = Extract<WorkOrderCommand, { type: 'part_settled' }>;

/** Decides whether a part may be recorded: while its technician works, at a price in whole yen. */
export function mayUsePart(
  record: WorkOrderRecord,
  command: UsePart,
  context: CommandContext,
): Refusal | undefined {
  if (command.part.trim() === '') {
    return refuse('PART_MISSING', ['ESP-37'], 'Name the part.', 'part');
  }
  if (!Number.isSafeInteger(command.amount) || command.amount < 0) {
    return refuse('AMOUNT_INVALID', ['ESP-113'], 'The price is whole yen from 0 up.', 'amount');
  }
  return mayTakeStep(record, command.technician, 'working', context, ['ESP-37', 'ESP-67']);
}

/**
 * Decides whether a replaced part may be settled: it was used here, must come back and has not been
 * settled; a write-off needs its reason.
 * @see-rule ESP-67
 */
export function maySettlePart(record: WorkOrderRecord, command: SettlePart): Refusal | undefined {
  const part = record.parts.find((used) => used.n === command.n);
  if (!part?.returnExpected) {
    return refuse('PART_UNKNOWN', ['ESP-67'], `No part ${command.n} has to come back here.`, 'n');
  }
  if (part.settled) {
    return refuse('PART_ALREADY_SETTLED', ['ESP-67'], `Part ${command.n} has been settled.`, 'n');
  }
  if (command.outcome === 'written_off' && !command.reason?.trim()) {
    return refuse('REASON_MISSING', ['ESP-67'], 'A write-off needs its reason.', 'reason');
  }
  return undefined;
}
