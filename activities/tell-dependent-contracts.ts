import { ApplicationFailure } from '@temporalio/common';
import type { ContractEventEnvelope } from '../domain/contracts/contract-event.js';
import { contractsOnBasePack } from '../models/base-pack-lookup.js';
import type { ActivityContext } from './create-activities.js';
import { tellContract } from './tell-contract.js';

/** What a base pack has to tell the packs that stand on it. */
export interface NewsForDependents {
  /** Idempotency: workflow id and step of the base pack. */
  key: string;
  basePack: string;
  news: Pick<ContractEventEnvelope, 'occurredAt' | 'event'>;
}

/**
 * Tells every pack on a base pack what became of it, each once under the key. One that has ended
 * meanwhile, or finds the news old, says no, and that is an answer.
 */
export async function tellDependentContracts(
  context: Pick<ActivityContext, 'store' | 'temporal'>,
  { key, basePack, news }: NewsForDependents,
): Promise<void> {
  for (const contract of await contractsOnBasePack(context.store, basePack)) {
    const envelope = { operationId: `${key}:${contract}`, ...news };
    try {
      await tellContract(context, { contract, envelope });
    } catch (failure) {
      if (!(failure instanceof ApplicationFailure && failure.nonRetryable)) throw failure;
    }
  }
}
