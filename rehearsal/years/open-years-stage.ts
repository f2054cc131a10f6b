import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import {
  type ContractAnswer,
  type ContractEventEnvelope,
  type ContractInput,
  contractUpdates,
  contractWorkflowId,
  contractWorkflowType,
} from '../../workflows/contract/contract-messages.js';
import { type GroundOptions, openGround, settleMs } from '../open-ground.js';
import { FolderError } from '../read-lines.js';
import type { YearsStage } from './years-stage.js';

/** An event that the contract refused, with the rule's code. */
export class EventRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function refusalOf(failure: unknown): unknown {
  if (!(failure instanceof WorkflowUpdateFailedError)) return failure;
  const { cause } = failure;
  if (!(cause instanceof ApplicationFailure)) return failure;
  return new EventRefused(cause.type ?? 'REFUSED', cause.message);
}

/**
 * Opens a stage for years that begin at an instant to come: a contract's clock is the server's, which
 * goes forward only. Throws FolderError for years that lie in its past.
 */
export async function openYearsStage(
  firstInstantMs: number,
  options: GroundOptions = {},
): Promise<YearsStage> {
  const ground = await openGround(options);
  const { client, taskQueue, store, close } = ground;
  if (firstInstantMs < (await ground.now())) {
    await close();
    throw new FolderError('years are played forward: the first event must lie in the future');
  }
  const contracts = contractStateRepository(store);
  return {
    moveTo: (instantMs) => ground.moveTo(instantMs + settleMs),
    open: async (id, opening, openedAt) => {
      const input: ContractInput = { id, opening, openedAt };
      await client.workflow.start(contractWorkflowType, {
        workflowId: contractWorkflowId(id),
        taskQueue,
        args: [input],
      });
    },
    send: async (id, operationId, occurredAt, event) => {
      const envelope = { operationId, occurredAt, event };
      const handle = client.workflow.getHandle(contractWorkflowId(id));
      try {
        await handle.executeUpdate<ContractAnswer, [ContractEventEnvelope]>(contractUpdates.event, {
          args: [envelope],
          updateId: operationId,
        });
      } catch (failure) {
        throw refusalOf(failure);
      }
    },
    snapshot: (id) => contracts.find(id),
    acts: (id) => contracts.actsOf(id),
    close,
  };
}
