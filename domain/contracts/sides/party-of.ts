import type { ContractState } from '../contract-state.js';
import { type PartyFacts, unknownParty } from './party-facts.js';

/** Gives whom a contract is with. */
export function partyOf({ sides }: Pick<ContractState, 'sides'>): PartyFacts {
  return (sides?.party as PartyFacts | undefined) ?? unknownParty;
}
