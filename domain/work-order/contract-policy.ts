import type { PolicySettings } from '../policies/policy-table.js';
import { resolvePolicy } from '../policies/resolve-policy.js';
import type { ContractFacts } from './work-order-facts.js';

/** Gives the readings under which a contract was made; they were checked when it was stored. */
export function contractPolicy(contract: ContractFacts): PolicySettings {
  return resolvePolicy(contract.policy as Partial<PolicySettings> | undefined);
}
