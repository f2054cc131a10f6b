import { contractInForce } from '../../domain/coverage/contract-in-force.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import type { Contract } from '../../domain/reference/reference-data.js';
import { lastDayOfTerm } from '../../domain/term/last-day-of-term.js';
import { dateOf } from '../../domain/time/instant.js';
import type { ContractFacts } from '../../domain/work-order/work-order-facts.js';
import { problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';

const REPAIR_PLAN = 'esp-g2';
const FIELD = { field: 'controlNumber' };

/**
 * Chooses the contract under which a fault is repaired: the repair plan's contract that is in force
 * on the day of the call. Throws the reason when there is none: not begun, ended, another plan.
 * @see-rule ESP-22
 */
export function chooseContract(contracts: readonly Contract[], atMs: number): ContractFacts {
  const day = dateOf(atMs);
  const repairs = contracts.flatMap((contract) => factsOf(contract) ?? []);
  const chosen = repairs.find((facts) => contractInForce(facts, day) === undefined);
  if (chosen) return chosen;
  const latest = repairs.at(-1);
  const refusal = latest && contractInForce(latest, day);
  if (refusal) {
    throw refusalProblem(refusal.code, refusal.message, { because: refusal.because, ...FIELD });
  }
  const other = contracts.at(-1);
  if (!other) throw problem('CONTRACT_UNKNOWN', 'The equipment has no contract.', FIELD);
  throw problem(
    'PLAN_WITHOUT_REPAIR',
    `Contract ${other.id} is of plan ${other.plan}, which gives no two-hour repair.`,
    { ...FIELD, params: { contract: other.id, plan: other.plan } },
  );
}

function factsOf(contract: Contract): ContractFacts | undefined {
  const { id, plan, window, startsOn, years, policy } = contract;
  if (plan !== REPAIR_PLAN || window === undefined) return undefined;
  const endsOn =
    contract.endsOn ??
    (years === undefined ? undefined : lastDayOfTerm(startsOn, years, resolvePolicy(policy)));
  if (endsOn === undefined) return undefined;
  return {
    id,
    plan: REPAIR_PLAN,
    window,
    startsOn,
    endsOn,
    ...(policy !== undefined && { policy }),
  };
}
