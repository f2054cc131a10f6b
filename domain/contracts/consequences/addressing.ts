import type { JsonObject } from '../../json.js';
import type { ContractState } from '../contract-state.js';
import { partyOf } from '../sides/party-of.js';

/** What every mail about a contract begins with: whom it is for, and which contract and machine. */
export function addressing(state: Pick<ContractState, 'id' | 'sides'>): JsonObject {
  const { customer = '', customerName = customer, model, serial, asset = '' } = partyOf(state);
  const equipment =
    model === undefined ? asset : serial === undefined ? model : `${model}（S/N ${serial}）`;
  return { customer: customerName, contract: state.id, equipment };
}
