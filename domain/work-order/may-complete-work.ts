import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { checkedVisits } from '../surcharge/visit.js';
import type { CommandContext } from './command-context.js';
import { mayTakeStep } from './may-take-step.js';
import { currentVisit } from './visit-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Complete = Extract<WorkOrderCommand, { type: 'complete_work' }>;

/**
 * Decides whether work may be completed: after its start, and as a visit that can be charged (its
 * time runs from the departure; longer than 31 days is a typing error).
 * @see-rule ESP-110
 */
export function mayCompleteWork(
  record: WorkOrderRecord,
  command: Complete,
  context: CommandContext,
): Refusal | undefined {
  const { technician } = command;
  const outOfOrder = mayTakeStep(record, technician, 'working', context, ['ESP-110']);
  if (outOfOrder) return outOfOrder;
  const departedAt = currentVisit(record.visits, technician)?.departedAt ?? context.at;
  const checked = checkedVisits([{ technician, departedAt, completedAt: context.at }]);
  if (!isRefusal(checked)) return undefined;
  return refuse(checked.code, checked.because, checked.message, 'occurredAt');
}
