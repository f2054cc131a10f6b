import { type PolicyName, type PolicySettings, policyTable } from '../policies/policy-table.js';
import type { RuleDocument } from '../rule-id.js';
import type { ContractPlanName } from './contract-event.js';

const documents: Readonly<Record<ContractPlanName, RuleDocument>> = {
  'esp-g2': 'ESP',
  'esp-report': 'ESP',
  'ups-battery': 'UPS',
  payg: 'PAYG',
};

/**
 * Gives the settings that a plan's document reads, as they are agreed for a contract; a contract carries
 * no others. Whoever may read one of another document completes them with the defaults.
 */
export function policyOfPlan(plan: ContractPlanName, policy: PolicySettings): PolicySettings {
  const isRead = (name: string): boolean => {
    const readers: readonly string[] = policyTable[name as PolicyName]?.documents ?? [];
    return readers.length === 0 || readers.includes(documents[plan]);
  };
  const read = Object.entries(policy).filter(([name]) => isRead(name));
  return Object.fromEntries(read) as PolicySettings;
}
