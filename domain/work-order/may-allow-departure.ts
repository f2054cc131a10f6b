import { type Refusal, refuse } from '../refusal.js';
import type { CommandContext } from './command-context.js';
import { standingSuspension } from './contract-change.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Allow = Extract<WorkOrderCommand, { type: 'allow_departure' }>;

/**
 * Decides whether technicians may be let go although the contract is suspended: by a manager, with a
 * reason, and only while a suspension stops them.
 */
export function mayAllowDeparture(
  record: WorkOrderRecord,
  command: Allow,
  context: CommandContext,
): Refusal | undefined {
  if (context.by.kind !== 'manager' && context.by.kind !== 'admin') {
    return refuse('MANAGER_ONLY', ['ESP-72'], 'Only a manager lets technicians leave.');
  }
  if (command.reason.trim() === '') {
    return refuse('REASON_MISSING', ['ESP-72'], 'Say why technicians may leave.', 'reason');
  }
  if (standingSuspension(record)) return undefined;
  return refuse('CONTRACT_NOT_SUSPENDED', [], 'No suspension stops technicians here.');
}
