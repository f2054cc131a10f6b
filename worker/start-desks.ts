import type { Client } from '@temporalio/client';
import {
  type DispatchDeskInput,
  dispatchDeskWorkflowId,
  dispatchDeskWorkflowType,
} from '../workflows/dispatch-desk/dispatch-desk-messages.js';

/** Starts the desk of every area that has none running; asking again changes nothing. */
export async function startDesks(
  temporal: Client,
  taskQueue: string,
  areas: readonly string[],
): Promise<void> {
  for (const areaId of areas) {
    const input: DispatchDeskInput = { areaId };
    await temporal.workflow.start(dispatchDeskWorkflowType, {
      workflowId: dispatchDeskWorkflowId(areaId),
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue,
      args: [input],
    });
  }
}
