import { ApplicationFailure, workflowInfo } from '@temporalio/workflow';
import { applyForContract } from '../../domain/contracts/apply-for-contract.js';
import type { ActToFollow } from '../../domain/contracts/consequences/consequence.js';
import { consequencesOf } from '../../domain/contracts/consequences/consequences-of.js';
import { type ContractStep, nextDue } from '../../domain/contracts/contract-dues.js';
import { openContract, overAt } from '../../domain/contracts/contract-state.js';
import type { KnownOperation } from '../../domain/contracts/known-operation.js';
import { openingActs } from '../../domain/contracts/opening-act.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../domain/refusal.js';
import { instantOf } from '../../domain/time/instant.js';
import type { CarriedContract, ContractInput } from './contract-messages.js';

/** Eleven months: a run never lives a whole year, whatever happens or does not happen in it. */
const RUN_LIFE_MS = 334 * 24 * 60 * 60 * 1_000;
/** Leaves room for what is under way when a run hands over, below 500 events. */
const EVENTS_PER_RUN = 400;

/** One run of a contract: its state, what no store has yet, whether it hands over to the next run. */
export interface ContractRun extends CarriedContract {
  unrecorded: KnownOperation[];
  unfollowed: ActToFollow[];
  publishedSeq: number;
  renewAtMs: number;
  handsOver: boolean;
}

/** Begins a run: with what the run before carried, or with the contract as it is opened. */
export function beginRun(input: ContractInput, carried?: CarriedContract): ContractRun {
  return {
    unrecorded: [],
    unfollowed: [],
    ...(carried ?? opened(input)),
    publishedSeq: 0,
    renewAtMs: Date.now() + RUN_LIFE_MS,
    handsOver: false,
  };
}

function opened(input: ContractInput): CarriedContract {
  const { id, opening, application, party } = input;
  const policy = resolvePolicy(input.policy);
  const openedAtMs = instantOf(input.openedAt);
  const state = application
    ? applyForContract(id, opening, application, { policy, appliedAtMs: openedAtMs })
    : openContract(id, opening, policy, openedAtMs, party);
  if (isRefusal(state)) {
    const { code: type, message } = state;
    throw ApplicationFailure.create({ type, message, nonRetryable: true });
  }
  const acts = openingActs(state, openedAtMs);
  return { state, unpublished: acts, unfollowed: consequencesOf(acts, state) };
}

/** Takes a step into the run: the new state, its acts for the store, and what follows from them. */
export function keep(run: ContractRun, { state, acts }: ContractStep): void {
  run.state = state;
  run.unpublished.push(...acts);
  run.unfollowed.push(...consequencesOf(acts, state));
}

/** Gives the next instant at which there is something to do: a date, the end of the story, a new run. */
export function wakeMs({ state, renewAtMs }: ContractRun): number {
  return Math.min(nextDue(state)?.wakeMs ?? renewAtMs, overAt(state) ?? renewAtMs, renewAtMs);
}

/** Decides whether the story is over: nothing is open, and the year of answering has passed. */
export function isOver({ state }: ContractRun): boolean {
  return Date.now() >= (overAt(state) ?? Number.POSITIVE_INFINITY);
}

/** Decides whether this run is long enough: by its events or by its months. */
export function mustHandOver(run: ContractRun): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength >= EVENTS_PER_RUN || continueAsNewSuggested || Date.now() >= run.renewAtMs;
}
