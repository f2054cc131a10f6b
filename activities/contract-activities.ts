import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractSnapshot } from '../domain/contracts/contract-snapshot.js';
import { concernsMoney } from '../domain/contracts/sides/ledger-of-contract.js';
import { contractDueRepository } from '../models/contract-due-repository.js';
import { contractStateRepository } from '../models/contract-state-repository.js';
import { ledgerClaimRepository } from '../models/ledger-claim-repository.js';
import type { ActivityContext } from './create-activities.js';

/** Effects of contracts. */
export function contractActivities({ store }: Pick<ActivityContext, 'store'>) {
  const contracts = contractStateRepository(store);
  const claims = ledgerClaimRepository(store);
  const dues = contractDueRepository(store);
  return {
    /** Writes new acts and the contract's document; both may be written again without a second effect. */
    async recordContract(input: {
      snapshot: ContractSnapshot;
      acts: RecordedAct[];
    }): Promise<void> {
      await contracts.record(input.snapshot, input.acts);
      if (concernsMoney(input.acts)) await claims.record(input.snapshot);
      await dues.follow(input.snapshot.id);
    },
  };
}
