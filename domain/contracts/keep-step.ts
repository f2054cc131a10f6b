import { isRefusal } from '../refusal.js';
import { formatInstant } from '../time/instant.js';
import type { ContractAct, RecordedAct } from './contract-act.js';
import type { PlanFacts, PlanStep } from './contract-plan.js';
import { contractPlans } from './contract-plans.js';
import { type AnyContractSide, type SideStep, sideFacts } from './contract-side.js';
import { contractSides } from './contract-sides.js';
import { type ContractState, ContractStatus, hasPlan } from './contract-state.js';

/** Who a step's acts are by: an operation, or a due thing and how late it was done. */
export type StepOrigin = Pick<RecordedAct, 'operationId' | 'lateMinutes'>;

/** What a contract recorded in one go. */
export interface KeptStep {
  state: ContractState;
  acts: RecordedAct[];
}

/** Takes a plan's step into the contract: new facts, acts with their numbers, the end when it came. */
export function keepStep(
  state: ContractState,
  step: PlanStep<PlanFacts>,
  nowMs: number,
  origin: StepOrigin,
): KeptStep {
  const end =
    step.endedOn === undefined ? {} : { status: ContractStatus.ended, endedOn: step.endedOn };
  return record({ ...state, ...end, facts: step.facts }, step.acts, nowMs, origin);
}

/** Takes a side's step into the contract; an accepted application opens the plan. */
export function keepSideStep(
  state: ContractState,
  side: AnyContractSide,
  step: SideStep<object>,
  nowMs: number,
  origin: StepOrigin,
): KeptStep {
  const { facts, acts, opens, ends } = step;
  const own = { ...state, sides: { ...state.sides, [side.name]: facts } };
  const ended = ends ? { status: ContractStatus[ends.as], endedOn: ends.on } : {};
  return record({ ...own, ...ended, ...(opens ? opened(state, opens) : {}) }, acts, nowMs, origin);
}

/** The opening was checked with the application: a plan that refuses it now is a bug, not an answer. */
function opened(
  state: ContractState,
  opening: NonNullable<SideStep<object>['opens']>,
): Pick<ContractState, 'status' | 'facts'> {
  const facts = contractPlans[state.plan].open(opening, state.policy);
  if (isRefusal(facts)) throw new Error(`An accepted application does not open: ${facts.code}`);
  return { status: ContractStatus.active, facts };
}

function record(
  state: ContractState,
  done: readonly ContractAct[],
  nowMs: number,
  origin: StepOrigin,
): KeptStep {
  const doneAt = formatInstant(nowMs);
  const acts = done.map((act, index) => ({
    n: state.acts + index + 1,
    act,
    doneAt,
    ...origin,
  }));
  const kept = { ...state, seq: state.seq + 1, acts: state.acts + acts.length };
  return { state: acts.reduce(letSidesHear, kept), acts };
}

/** The plan and each side take from an act what concerns them. */
function letSidesHear(state: ContractState, { act, n }: RecordedAct): ContractState {
  let current = hasPlan(state) ? { ...state, facts: planHears(state, act) } : state;
  for (const side of contractSides) {
    const before = sideFacts(side, current);
    const facts = side.hear?.(before, act, current, n) ?? before;
    if (facts !== before) current = { ...current, sides: { ...current.sides, [side.name]: facts } };
  }
  return current;
}

function planHears({ plan, facts, policy }: ContractState, act: ContractAct): PlanFacts {
  return contractPlans[plan].hear?.(facts, act, policy) ?? facts;
}
