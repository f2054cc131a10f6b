import type { Contract } from '../reference/reference-data.js';
import { lastDayOf } from './repair-contract.js';
import type { ContractFacts } from './work-order-facts.js';

const LAST_DAY = '9999-12-31';

/**
 * Gives the facts of the contract that planned a work, from its record: hours of the contract itself
 * or of the base pack it was bought for (UPS-17), office hours where neither has any; without a last
 * day on record it has none yet. Nothing for a plan that plans no work.
 * @see-rule UPS-17
 */
export function plannedContract(
  contract: Contract,
  basePack: Contract | undefined,
): ContractFacts | undefined {
  const { id, plan, startsOn, policy, suspendedOn } = contract;
  if (plan !== 'ups-battery' && plan !== 'payg') return undefined;
  return {
    id,
    plan,
    window: contract.window ?? basePack?.window ?? '9x5',
    startsOn,
    endsOn: lastDayOf(contract) ?? (basePack && lastDayOf(basePack)) ?? LAST_DAY,
    ...(suspendedOn ? { suspendedOn } : {}),
    ...(policy !== undefined && { policy }),
  };
}
