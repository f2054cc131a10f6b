import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { dateOf, formatInstant, parseInstant } from '../time/instant.js';
import { type ContractStep, catchUp } from './contract-dues.js';
import type { ContractEventEnvelope } from './contract-event.js';
import { contractPlans } from './contract-plans.js';
import type { ContractState } from './contract-state.js';
import { keepStep } from './keep-step.js';

/** Operations remembered with their answer; older ones are known by what they left behind. */
const OPERATIONS_KEPT = 40;
/** How far the clock of whoever sends a fact may be ahead. */
const CLOCK_SKEW_MS = 300_000;

/** Gives the acts by which an operation was answered before, as number of the first and count. */
export function answeredBefore(
  state: ContractState,
  operationId: string,
): { firstAct: number; acts: number } | undefined {
  const known = state.operations.find(([id]) => id === operationId);
  return known && { firstAct: known[1], acts: known[2] };
}

/**
 * Takes what somebody did: first everything that was due before now, then the event, judged by its
 * own day in Tokyo. An operation that was answered before changes nothing. Refuses an event that its
 * plan does not know, one without an instant or more than five minutes ahead, and what the plan refuses;
 * an answer of no that must be on record is an act.
 */
export function applyContractEvent(
  state: ContractState,
  { operationId, occurredAt, event }: ContractEventEnvelope,
  nowMs: number,
): ContractStep | Refusal {
  if (answeredBefore(state, operationId)) return { state, acts: [] };
  const plan = contractPlans[state.plan];
  const happenedMs = parseInstant(occurredAt);
  if (happenedMs === undefined)
    return refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', 'occurredAt');
  if (happenedMs > nowMs + CLOCK_SKEW_MS)
    return refuse('EVENT_IN_FUTURE', [], 'It has not happened yet.', 'occurredAt');
  if (!plan.events.includes(event.type))
    return refuse('EVENT_NOT_IN_PLAN', [], `${state.plan} knows no ${event.type}.`, 'event.type');
  const before = catchUp(state, nowMs);
  const { facts, policy } = before.state;
  const step = plan.applyEvent(facts, event, dateOf(happenedMs), policy);
  if (isRefusal(step)) return step;
  const kept = keepStep(before.state, step, nowMs, { operationId });
  const operation: [string, number, number] = [
    operationId,
    before.state.acts + 1,
    kept.acts.length,
  ];
  return {
    state: {
      ...kept.state,
      changedAt: formatInstant(nowMs),
      operations: [...kept.state.operations, operation].slice(-OPERATIONS_KEPT),
    },
    acts: [...before.acts, ...kept.acts],
  };
}
