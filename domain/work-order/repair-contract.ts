import { contractInForce } from '../coverage/contract-in-force.js';
import { resolvePolicy } from '../policies/resolve-policy.js';
import type { Contract } from '../reference/reference-data.js';
import { type Refusal, refuse } from '../refusal.js';
import { lastDayOfTerm } from '../term/last-day-of-term.js';
import { dateOf } from '../time/instant.js';
import type { ContractFacts } from './work-order-facts.js';

const REPAIR_PLAN = 'esp-g2';

/**
 * Chooses the contract under which a fault is repaired: the repair plan's contract that is in force
 * on the day of the call; otherwise the reason why there is none: not begun, ended, another plan.
 * @see-rule ESP-22
 */
export function repairContract(
  contracts: readonly Contract[],
  atMs: number,
): ContractFacts | (Refusal & { params?: Record<string, unknown> }) {
  const day = dateOf(atMs);
  const repairs = contracts.flatMap((contract) => factsOf(contract) ?? []);
  const chosen = repairs.find((facts) => contractInForce(facts, day) === undefined);
  const suspended = chosen && suspensionOf(contracts, chosen.id, day);
  if (suspended) return suspended;
  if (chosen) return chosen;
  const latest = repairs.at(-1);
  const refusal = latest && contractInForce(latest, day);
  if (refusal) return refusal;
  const other = contracts.at(-1);
  if (!other) return refuse('CONTRACT_UNKNOWN', [], 'The equipment has no contract.');
  const { id, plan } = other;
  const message = `Contract ${id} is of plan ${plan}, which gives no two-hour repair.`;
  return { ...refuse('PLAN_WITHOUT_REPAIR', [], message), params: { contract: id, plan } };
}

/**
 * Refuses a call for a machine whose contract is suspended as a whole: a manager decides what is done.
 * @see-rule ESP-72
 */
function suspensionOf(
  contracts: readonly Contract[],
  id: string,
  day: string,
): (Refusal & { params: Record<string, unknown> }) | undefined {
  const since = contracts.find((contract) => contract.id === id)?.suspendedOn;
  if (typeof since !== 'string' || day < since) return undefined;
  const message = `Contract ${id} is suspended since ${since}.`;
  return { ...refuse('CONTRACT_SUSPENDED', ['ESP-72'], message), params: { contract: id, since } };
}

function factsOf(contract: Contract): ContractFacts | undefined {
  const { id, plan, window, startsOn, policy, suspendedOn } = contract;
  if (plan !== REPAIR_PLAN || window === undefined) return undefined;
  const endsOn = lastDayOf(contract);
  if (endsOn === undefined) return undefined;
  return {
    id,
    plan: REPAIR_PLAN,
    window,
    startsOn,
    endsOn,
    ...(suspendedOn ? { suspendedOn } : {}),
    ...(policy !== undefined && { policy }),
  };
}

/** Gives a contract's last day: the one on record, else that of its term of years; nothing without either. */
export function lastDayOf({ endsOn, years, startsOn, policy }: Contract): string | undefined {
  if (endsOn !== undefined) return endsOn;
  return years === undefined ? undefined : lastDayOfTerm(startsOn, years, resolvePolicy(policy));
}
