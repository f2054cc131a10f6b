import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractSnapshot } from '../domain/contracts/contract-snapshot.js';
import type { KnownOperation } from '../domain/contracts/known-operation.js';
import { concernsMoney } from '../domain/contracts/sides/ledger-of-contract.js';
import { contractDueRepository } from '../models/contract-due-repository.js';
import { contractOperationRepository } from '../models/contract-operation-repository.js';
import { contractStateRepository } from '../models/contract-state-repository.js';
import { ledgerClaimRepository } from '../models/ledger-claim-repository.js';
import type { ActivityContext } from './create-activities.js';

/** Effects of contracts. */
export function contractActivities({ store }: Pick<ActivityContext, 'store'>) {
  const contracts = contractStateRepository(store);
  const operations = contractOperationRepository(store);
  const claims = ledgerClaimRepository(store);
  const dues = contractDueRepository(store);
  return {
    /** Writes what was answered, new acts and the contract's document; all of it may be written again. */
    async recordContract(input: {
      snapshot: ContractSnapshot;
      acts: RecordedAct[];
      operations?: KnownOperation[];
    }): Promise<void> {
      await operations.record(input.snapshot.id, input.operations ?? []);
      await contracts.record(input.snapshot, input.acts);
      if (concernsMoney(input.acts)) await claims.record(input.snapshot);
      await dues.follow(input.snapshot.id);
    },

    /** Finds how a contract answered an operation that it no longer remembers itself. */
    async findContractOperation(input: {
      contract: string;
      operationId: string;
    }): Promise<KnownOperation | undefined> {
      return operations.find(input.contract, input.operationId);
    },
  };
}
