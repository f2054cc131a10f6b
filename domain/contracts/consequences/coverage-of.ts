import type { Contract } from '../../reference/reference-data.js';
import { contractPlans } from '../contract-plans.js';
import { type ContractState, hasPlan } from '../contract-state.js';
import { policyOfPlan } from '../policy-of-plan.js';
import { partyOf } from '../sides/party-of.js';
import type { StandingFacts } from '../sides/standing-facts.js';

/**
 * Gives the contract as the intake reads it: whose and for which machine, its days and hours, and since
 * when it is suspended. Nothing for a contract without a machine or without known days.
 */
export function coverageContract(
  state: ContractState,
): (Partial<Contract> & Pick<Contract, 'id'>) | undefined {
  const { id, plan, policy, facts, endedOn, sides } = state;
  const { customer, asset } = partyOf(state);
  if (!hasPlan(state) || customer === undefined || asset === undefined) return undefined;
  const period = contractPlans[plan].period?.(facts, policy);
  if (!period) return undefined;
  const { startsOn, window } = period;
  const endsOn = endedOn ?? period.endsOn;
  const { suspended } = (sides?.standing ?? {}) as StandingFacts;
  return {
    ...{ id, customer, plan, asset, startsOn },
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(window === undefined ? {} : { window }),
    suspendedOn: suspended?.scope === 'all' ? suspended.on : null,
    policy: policyOfPlan(plan, policy),
  };
}
