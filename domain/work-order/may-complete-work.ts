import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { checkedVisits } from '../surcharge/visit.js';
import type { CommandContext } from './command-context.js';
import { mayTakeStep } from './may-take-step.js';
import { currentVisit } from './visit-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import { WorkOrderKind } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Complete = Extract<WorkOrderCommand, { type: 'complete_work' }>;

/** Costs of the journey are recorded where nothing else is charged: whole yen, for a battery replacement. */
function refuseExpenses({ intake }: WorkOrderRecord, { expenses }: Complete): Refusal | undefined {
  if (!expenses) return undefined;
  if (intake.kind !== WorkOrderKind.batteryReplacement) {
    const message = 'Costs of the journey are recorded for battery replacements only.';
    return refuse('EXPENSES_NOT_CHARGED', ['UPS-48'], message, 'expenses');
  }
  if (Object.values(expenses).every((yen) => Number.isSafeInteger(yen) && yen >= 0)) {
    return undefined;
  }
  return refuse('AMOUNT_INVALID', ['UPS-48'], 'Costs are whole yen from 0 up.', 'expenses');
}

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
  const refusedExpenses = refuseExpenses(record, command);
  if (refusedExpenses) return refusedExpenses;
  const outOfOrder = mayTakeStep(record, technician, 'working', context, ['ESP-110']);
  if (outOfOrder) return outOfOrder;
  const departedAt = currentVisit(record.visits, technician)?.departedAt ?? context.at;
  const checked = checkedVisits([{ technician, departedAt, completedAt: context.at }]);
  if (!isRefusal(checked)) return undefined;
  return refuse(checked.code, checked.because, checked.message, 'occurredAt');
}
