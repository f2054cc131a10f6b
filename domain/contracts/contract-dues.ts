import { instantAt, instantOf } from '../time/instant.js';
import type { RecordedAct } from './contract-act.js';
import { type Due, earliestDue } from './contract-plan.js';
import { contractPlans } from './contract-plans.js';
import { type AnyContractSide, sideFacts } from './contract-side.js';
import { contractSides } from './contract-sides.js';
import { type ContractState, hasPlan } from './contract-state.js';
import { type KeptStep, keepSideStep, keepStep, type StepOrigin } from './keep-step.js';
import { wakeUpSecond } from './wake-up-spread.js';

const MINUTE_MS = 60_000;

/** Beyond this an act counts as late and is listed. */
const GRACE_MINUTES = 10;
/** Late acts kept with the contract; all of them stay with the acts themselves. */
const LATE_KEPT = 8;

/** A contract's next due thing: not before `fromMs`, by itself at `wakeMs`. */
export interface NextDue {
  due: Due;
  /** Midnight at which its day begins, or is over. */
  fromMs: number;
  /** The contract's own instant in the two hours after it. */
  wakeMs: number;
}

/** What a contract recorded in one go. */
export type ContractStep = KeptStep;

/** Gives what a contract does next by itself; the instant is computed afresh, never remembered. */
export function nextDue(state: ContractState): NextDue | undefined {
  const due = earliestDue([planDue(state), ...contractSides.map((side) => sideDue(state, side))]);
  if (!due) return undefined;
  const fromMs = instantAt(due.on, due.edge === 'start' ? '00:00' : '24:00');
  return { due, fromMs, wakeMs: fromMs + wakeUpSecond(state.id) * 1_000 };
}

function planDue(state: ContractState): Due | undefined {
  return hasPlan(state) ? contractPlans[state.plan].nextDue(state.facts, state.policy) : undefined;
}

function sideDue(state: ContractState, side: AnyContractSide): Due | undefined {
  const due = side.nextDue(sideFacts(side, state), state);
  return due && { ...due, side: side.name };
}

/** Lets the plan or the side whose matter it is do a due thing. */
function doDue(state: ContractState, due: Due, nowMs: number, origin: StepOrigin): ContractStep {
  const side = contractSides.find(({ name }) => name === due.side);
  if (side) {
    const step = side.fallDue(sideFacts(side, state), due, state);
    return keepSideStep(state, side, step, nowMs, origin);
  }
  const step = contractPlans[state.plan].fallDue(state.facts, due, state.policy);
  return keepStep(state, step, nowMs, origin);
}

/**
 * Does one due thing. More than ten minutes after the contract's wake-up it is listed as late with its
 * minutes; what an event brought about belatedly is not late before that event.
 */
export function fallDue(state: ContractState, next: NextDue, nowMs: number): ContractStep {
  const expectedMs = Math.max(next.wakeMs, instantOf(state.changedAt));
  const minutes = Math.floor((nowMs - expectedMs) / MINUTE_MS);
  const lateness = minutes > GRACE_MINUTES ? { lateMinutes: minutes } : {};
  const kept = doDue(state, next.due, nowMs, lateness);
  if (lateness.lateMinutes === undefined) return kept;
  const late = kept.acts.map(({ n, act }) => ({
    n,
    act: act.act,
    on: act.on,
    lateMinutes: minutes,
  }));
  return {
    ...kept,
    state: { ...kept.state, late: [...state.late, ...late].slice(-LATE_KEPT) },
  };
}

/** Does, in their order, all due things whose midnight has passed; nothing before it. */
export function catchUp(state: ContractState, nowMs: number): ContractStep {
  let current = state;
  const acts: RecordedAct[] = [];
  for (let next = nextDue(current); next && next.fromMs <= nowMs; next = nextDue(current)) {
    const step = fallDue(current, next, nowMs);
    current = step.state;
    acts.push(...step.acts);
  }
  return { state: current, acts };
}
