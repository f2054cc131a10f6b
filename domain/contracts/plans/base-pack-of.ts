import type { ContractState } from '../contract-state.js';
import type { UpsBatteryFacts } from './ups-battery-facts.js';

/** Gives the contract on which a pack stands; nothing where it stands on none, or on one kept elsewhere. */
export function basePackOf({ plan, facts }: Pick<ContractState, 'plan' | 'facts'>): {
  basePack?: string;
} {
  const { basePack } = facts as Partial<UpsBatteryFacts>;
  return plan === 'ups-battery' && basePack !== undefined ? { basePack } : {};
}
