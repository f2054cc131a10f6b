import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { CommandAnswer, CommandEnvelope } from '../domain/work-order/work-order-command.js';
import { workOrderWorkflowId } from '../workflows/work-order/work-order-messages.js';
import type { ActivityContext } from './create-activities.js';

/** Takes back a work order that a contract asked for, unless it is over or somebody is on the way. */
export async function cancelPlannedWork(
  { temporal }: Pick<ActivityContext, 'temporal'>,
  wish: { key: string; contract: string; workOrder: string; reason: string; at: string },
): Promise<void> {
  const { key, contract, workOrder, reason, at } = wish;
  const id = `contract:${contract}`;
  const envelope: CommandEnvelope = {
    operationId: key,
    by: { kind: 'system', id },
    occurredAt: at,
    command: { type: 'cancel', by: id, reason, unlessLeft: true },
  };
  try {
    await temporal.workflow
      .getHandle(workOrderWorkflowId(workOrder))
      .executeUpdate<CommandAnswer, [CommandEnvelope]>(envelope.command.type, {
        args: [envelope],
        updateId: key,
      });
  } catch (failure) {
    const over =
      failure instanceof WorkflowNotFoundError || failure instanceof WorkflowUpdateFailedError;
    if (!over) throw failure;
  }
}
