import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type {
  PartsReturnInput,
  PartsReturnSnapshot,
} from '../domain/parts/parts-return-snapshot.js';
import { partsReturnRepository } from '../models/parts-return-repository.js';
import {
  partsReturnWorkflowId,
  partsReturnWorkflowType,
} from '../workflows/parts-return/parts-return-messages.js';
import type { ActivityContext } from './create-activities.js';

/** Effects around parts that must come back. */
export function partsReturnActivities({ store, temporal, taskQueue }: ActivityContext) {
  const partsReturns = partsReturnRepository(store);
  return {
    /** Writes the part's document, unless a newer one is there. */
    async projectPartsReturn(snapshot: PartsReturnSnapshot): Promise<void> {
      await partsReturns.replaceIfNewer(snapshot);
    },

    /** Starts the part's own workflow; its id makes sure that there is only ever one. */
    async startPartsReturn(input: PartsReturnInput): Promise<void> {
      try {
        await temporal.workflow.start(partsReturnWorkflowType, {
          workflowId: partsReturnWorkflowId(input.workOrder, input.n),
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          taskQueue,
          args: [input],
        });
      } catch (failure) {
        if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
      }
    },
  };
}
