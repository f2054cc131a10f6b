import { instantAt, instantOf } from '../time/instant.js';
import type { RecordedAct } from './contract-act.js';
import type { Due } from './contract-plan.js';
import { contractPlans } from './contract-plans.js';
import type { ContractState } from './contract-state.js';
import { keepStep } from './keep-step.js';
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
export interface ContractStep {
  state: ContractState;
  acts: RecordedAct[];
}

/** Gives what a contract does next by itself; the instant is computed afresh, never remembered. */
export function nextDue(state: ContractState): NextDue | undefined {
  const due = contractPlans[state.plan].nextDue(state.facts, state.policy);
  if (!due) return undefined;
  const fromMs = instantAt(due.on, due.edge === 'start' ? '00:00' : '24:00');
  return { due, fromMs, wakeMs: fromMs + wakeUpSecond(state.id) * 1_000 };
}

/**
 * Does one due thing. More than ten minutes after the contract's wake-up it is listed as late with its
 * minutes; what an event brought about belatedly is not late before that event.
 */
export function fallDue(state: ContractState, next: NextDue, nowMs: number): ContractStep {
  const step = contractPlans[state.plan].fallDue(state.facts, next.due, state.policy);
  const expectedMs = Math.max(next.wakeMs, instantOf(state.changedAt));
  const minutes = Math.floor((nowMs - expectedMs) / MINUTE_MS);
  const lateness = minutes > GRACE_MINUTES ? { lateMinutes: minutes } : {};
  const kept = keepStep(state, step, nowMs, lateness);
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
