import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Intake } from '../../domain/work-order/work-order-facts.js';
import {
  workOrderStart,
  workOrderWorkflowType,
} from '../../workflows/work-order/work-order-messages.js';

const START_LIMIT_MS = 5_000;

/**
 * Starts a work order by a plain start: the server keeps it from here on, worker or no worker. The
 * same number starts once, also when it comes again after its work order has ended. Answers `false`
 * when a number that is new has a workflow already: one of another store on the same namespace.
 */
export async function startWorkOrder(
  temporal: Client,
  taskQueue: string,
  intake: Intake,
  isNew: boolean,
): Promise<boolean> {
  try {
    await temporal.withDeadline(Date.now() + START_LIMIT_MS, () =>
      temporal.workflow.start(workOrderWorkflowType, workOrderStart(intake, taskQueue, isNew)),
    );
    return true;
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    return !isNew;
  }
}
