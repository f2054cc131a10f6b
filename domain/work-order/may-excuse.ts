import { type Refusal, refuse } from '../refusal.js';
import type { WorkOrderCommand } from './work-order-command.js';
import { isPlanned } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Excuse = Extract<WorkOrderCommand, { type: 'excuse' }>;

/**
 * Decides whether an overrun may be excused for traffic, weather or location: once, before or after
 * it happens, and only where the two hours run.
 * @see-rule ESP-20
 */
export function mayExcuse(record: WorkOrderRecord, _command: Excuse): Refusal | undefined {
  const planned = isPlanned(record.intake);
  if (planned || record.canceled || record.judgement?.decision !== 'onsite') {
    return refuse('NO_TARGET_TO_EXCUSE', ['ESP-20'], 'No two-hour target runs here.');
  }
  if (record.excuse) {
    return refuse('ALREADY_EXCUSED', ['ESP-20'], 'The overrun has been excused already.');
  }
  return undefined;
}
