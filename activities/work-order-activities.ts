import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { AssignmentFacts } from '../domain/dispatch/assignment-facts.js';
import type { CommandAnswer, CommandEnvelope } from '../domain/work-order/work-order-command.js';
import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';
import { assignmentFactsReader } from '../models/assignment-facts-reader.js';
import { workOrderRepository } from '../models/work-order-repository.js';
import {
  workOrderSnapshotQuery,
  workOrderWorkflowId,
} from '../workflows/work-order/work-order-messages.js';
import type { ActivityContext } from './create-activities.js';

/** Effects on and around a work order. */
export function workOrderActivities({ store, temporal }: ActivityContext) {
  const workOrders = workOrderRepository(store);
  const factsReader = assignmentFactsReader(store);
  const handleOf = (number: string) => temporal.workflow.getHandle(workOrderWorkflowId(number));
  return {
    /** Writes the work order's document, unless a newer one is there. */
    async projectWorkOrder(snapshot: WorkOrderSnapshot): Promise<void> {
      await workOrders.replaceIfNewer(snapshot);
    },

    /** Sends a command under its operation id; a refusal fails for good with the refusal's own code. */
    async commandWorkOrder(input: {
      workOrder: string;
      envelope: CommandEnvelope;
    }): Promise<CommandAnswer> {
      const { workOrder, envelope } = input;
      try {
        return await handleOf(workOrder).executeUpdate<CommandAnswer, [CommandEnvelope]>(
          envelope.command.type,
          { args: [envelope], updateId: envelope.operationId },
        );
      } catch (failure) {
        throw refusalOf(failure, workOrder);
      }
    },

    /** Reads what an assignment is judged by; a work order not yet in the store answers for itself. */
    async readAssignmentFacts(input: {
      area: string;
      workOrder: string;
      technicians: string[];
    }): Promise<AssignmentFacts> {
      const assetKind =
        (await workOrders.assetKindOf(input.workOrder)) ??
        (await kindFromWorkflow(input.workOrder));
      return { ...input, assetKind, technicians: await factsReader.of(input.technicians) };
    },
  };

  async function kindFromWorkflow(number: string): Promise<string> {
    try {
      const snapshot = await handleOf(number).query<WorkOrderSnapshot>(workOrderSnapshotQuery);
      return snapshot.intake.asset.kind;
    } catch (failure) {
      throw refusalOf(failure, number);
    }
  }
}

function refusalOf(failure: unknown, workOrder: string): unknown {
  if (failure instanceof WorkflowUpdateFailedError) {
    const { cause } = failure;
    if (cause instanceof ApplicationFailure) {
      return ApplicationFailure.create({
        type: cause.type ?? 'WORK_ORDER_REFUSED',
        message: cause.message,
        nonRetryable: true,
        details: cause.details ?? [],
      });
    }
  }
  if (failure instanceof WorkflowNotFoundError) {
    const message = `There is no work order ${workOrder} that takes commands.`;
    return ApplicationFailure.create({
      type: 'WORK_ORDER_NOT_FOUND',
      message,
      nonRetryable: true,
      details: [{ code: 'WORK_ORDER_NOT_FOUND', because: [], message, field: 'number' }],
    });
  }
  return failure;
}
