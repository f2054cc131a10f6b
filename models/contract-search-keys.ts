import type { ContractState } from '../domain/contracts/contract-state.js';
import { partyOf } from '../domain/contracts/sides/party-of.js';
import { beginningsOf } from './search-keys.js';

/** Gives the keys under which a contract is found: its id, its label, its machine, its customer. */
export function contractSearchKeys(state: ContractState): string[] {
  const { customer, customerName, controlNumber, asset } = partyOf(state);
  const names = customerName === undefined ? [] : [customerName, ...customerName.split(/\s+/)];
  const texts = [state.id, customer, controlNumber, asset, ...names];
  return beginningsOf(texts.filter((text) => text !== undefined));
}
