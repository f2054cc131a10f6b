import type { ContractSnapshot } from '../domain/contracts/contract-snapshot.js';
import type { Claim } from '../domain/contracts/sides/ledger-facts.js';
import { ledgerOfContract } from '../domain/contracts/sides/ledger-of-contract.js';
import { partyOf } from '../domain/contracts/sides/party-of.js';
import type { StoreConnection } from './connect-store.js';
import { ClaimState, type LedgerClaimDocument, ledgerClaimModel } from './ledger-claim-model.js';
import { replaceIfNewer } from './replace-if-newer.js';

function stateOf({ open, dueOn, writtenOff }: Claim): ClaimState {
  if (open === 0) return writtenOff === undefined ? ClaimState.Paid : ClaimState.WrittenOff;
  return dueOn === undefined ? ClaimState.Unclaimed : ClaimState.Open;
}

/** The claims of contracts, as their workflows publish them. */
export function ledgerClaimRepository(store: StoreConnection) {
  const claims = ledgerClaimModel(store);
  return {
    /** Writes every claim that a contract has on its books, unless a newer one is there. */
    async record({ id, seq, state }: ContractSnapshot): Promise<void> {
      const { customer, customerName } = partyOf(state);
      for (const claim of ledgerOfContract(state).claims) {
        const key = `${id}|${claim.id}`;
        const document: LedgerClaimDocument = {
          ...{ _id: key, seq, contract: id, plan: state.plan },
          ...(customer === undefined ? {} : { customer }),
          ...(customerName === undefined ? {} : { customerName }),
          kind: claim.kind,
          state: stateOf(claim),
          orderKey: `${claim.dueOn ?? '9999'}|${key}`,
          claim,
        };
        await replaceIfNewer(claims, document);
      }
    },
  };
}
export type LedgerClaimRepository = ReturnType<typeof ledgerClaimRepository>;
