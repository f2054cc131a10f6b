import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import {
  type ContractAnswer,
  type ContractEventEnvelope,
  contractUpdates,
  contractWorkflowId,
} from '../workflows/contract/contract-messages.js';
import type { ActivityContext } from './create-activities.js';

/** What somebody has to tell a contract: an event under an operation id of its own. */
export interface NewsForContract {
  contract: string;
  envelope: ContractEventEnvelope;
}

/**
 * Tells a contract what happened and gives its answer; told again under the same operation id it
 * counts once. A refusal fails for good with the refusal's own code, a contract that is not there with
 * CONTRACT_UNKNOWN; anything else may be tried again.
 */
export async function tellContract(
  { temporal }: Pick<ActivityContext, 'temporal'>,
  { contract, envelope }: NewsForContract,
): Promise<ContractAnswer> {
  const handle = temporal.workflow.getHandle(contractWorkflowId(contract));
  try {
    return await handle.executeUpdate<ContractAnswer, [ContractEventEnvelope]>(
      contractUpdates.event,
      { args: [envelope], updateId: envelope.operationId },
    );
  } catch (failure) {
    throw refusalOf(failure, contract);
  }
}

function refusalOf(failure: unknown, contract: string): unknown {
  if (failure instanceof WorkflowNotFoundError) {
    const message = `There is no contract ${contract}, or its story is over.`;
    const details = [{ code: 'CONTRACT_UNKNOWN', because: [], message }];
    return ApplicationFailure.create({
      type: 'CONTRACT_UNKNOWN',
      message,
      nonRetryable: true,
      details,
    });
  }
  const cause = failure instanceof WorkflowUpdateFailedError ? failure.cause : undefined;
  return cause instanceof ApplicationFailure ? cause : failure;
}
