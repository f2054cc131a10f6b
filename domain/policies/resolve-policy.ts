import { type Refusal, refuse } from '../refusal.js';
import { type PolicyName, type PolicySettings, policyTable } from './policy-table.js';

const names = Object.keys(policyTable) as PolicyName[];

/** The settings that the rulebook takes by default. */
export const defaultPolicy: Readonly<PolicySettings> = Object.freeze(
  Object.fromEntries(names.map((name) => [name, policyTable[name].default])) as PolicySettings,
);

/** Completes a partial choice of settings with the defaults; the choice is trusted to be checked (see `checkPolicy`). */
export function resolvePolicy(chosen?: Partial<PolicySettings>): PolicySettings {
  return chosen ? { ...defaultPolicy, ...chosen } : defaultPolicy;
}

/** Checks a choice that came from outside and completes it; refuses unknown names and values with their path. */
export function checkPolicy(chosen: Readonly<Record<string, unknown>>): PolicySettings | Refusal {
  for (const [name, value] of Object.entries(chosen)) {
    if (!Object.hasOwn(policyTable, name)) {
      return refuse('UNKNOWN_POLICY', [], `There is no policy named ${name}.`, `policy.${name}`);
    }
    const { values } = policyTable[name as PolicyName];
    if (typeof value !== 'string' || !Object.hasOwn(values, value)) {
      const known = Object.keys(values).join(', ');
      return refuse('UNKNOWN_POLICY_VALUE', [], `${name} is one of ${known}.`, `policy.${name}`);
    }
  }
  return resolvePolicy(chosen as Partial<PolicySettings>);
}
