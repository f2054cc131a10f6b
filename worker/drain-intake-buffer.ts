import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { StoreConnection } from '../models/connect-store.js';
import { intakeBufferRepository } from '../models/intake-buffer-repository.js';
import {
  workOrderStart,
  workOrderWorkflowType,
} from '../workflows/work-order/work-order-messages.js';

const BATCH = 100;

/**
 * Starts the calls that were kept while Temporal could not be reached, oldest first; a call leaves
 * the buffer only once its work order runs, so a crash in between starts nothing twice and loses
 * nothing. Answers how many were started.
 */
export async function drainIntakeBuffer(
  temporal: Client,
  taskQueue: string,
  store: StoreConnection,
): Promise<number> {
  const buffer = intakeBufferRepository(store);
  const kept = await buffer.oldest(BATCH);
  for (const intake of kept) {
    try {
      await temporal.workflow.start(workOrderWorkflowType, workOrderStart(intake, taskQueue));
    } catch (failure) {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
    }
    await buffer.remove(intake.number);
  }
  return kept.length;
}
