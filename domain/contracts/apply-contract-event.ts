import { isRefusal, type Refusal, refuse } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { dateOf, formatInstant, parseInstant } from '../time/instant.js';
import { type ContractStep, catchUp } from './contract-dues.js';
import type { ContractEvent, ContractEventEnvelope } from './contract-event.js';
import { contractPlans } from './contract-plans.js';
import { type AnyContractSide, sideFacts } from './contract-side.js';
import { sideOfEvent } from './contract-sides.js';
import { type ContractState, hasPlan } from './contract-state.js';
import { keepSideStep, keepStep } from './keep-step.js';
import { answeredBefore, remember } from './known-operation.js';
import { hasType, readably } from './readable-event.js';

/** How far the clock of whoever sends a fact may be ahead. */
const CLOCK_SKEW_MS = 300_000;

/**
 * Takes what somebody did: first everything that was due before now, then the event, judged by its
 * own day in Tokyo. An operation that was answered before changes nothing. Refuses an event that its
 * plan does not know or that cannot be read, one without an instant or more than five minutes ahead, and what the plan refuses;
 * an answer of no that must be on record is an act.
 */
export function applyContractEvent(
  state: ContractState,
  { operationId, occurredAt, event }: ContractEventEnvelope,
  nowMs: number,
): ContractStep | Refusal {
  if (answeredBefore(state, operationId)) return { state, acts: [] };
  if (!hasType(event)) return refuse('EVENT_MALFORMED', [], 'An event has a type.', 'event.type');
  const plan = contractPlans[state.plan];
  const happenedMs = parseInstant(occurredAt);
  if (happenedMs === undefined)
    return refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', 'occurredAt');
  if (happenedMs > nowMs + CLOCK_SKEW_MS)
    return refuse('EVENT_IN_FUTURE', [], 'It has not happened yet.', 'occurredAt');
  // A plan may answer itself what otherwise a side would (what became of its planned work).
  const side = plan.events.includes(event.type) ? undefined : sideOfEvent(event.type);
  if (!side && !plan.events.includes(event.type))
    return refuse('EVENT_NOT_IN_PLAN', [], `${state.plan} knows no ${event.type}.`, 'event.type');
  const before = catchUp(state, nowMs);
  const on = dateOf(happenedMs);
  const kept = readably(() =>
    side
      ? answerOfSide(before.state, side, event, on, { nowMs, operationId })
      : answerOfPlan(before.state, event, on, { nowMs, operationId }),
  );
  if (isRefusal(kept)) return kept;
  const firstAct = before.state.acts + 1;
  return {
    state: {
      ...kept.state,
      changedAt: formatInstant(nowMs),
      ...remember(kept.state, [operationId, firstAct, kept.acts.length]),
    },
    acts: [...before.acts, ...kept.acts],
  };
}

/** When and by which operation an event is answered. */
interface Answering {
  nowMs: number;
  operationId: string;
}

function answerOfSide(
  state: ContractState,
  side: AnyContractSide,
  event: ContractEvent,
  on: CalendarDate,
  { nowMs, operationId }: Answering,
): ContractStep | Refusal {
  const step = side.applyEvent(sideFacts(side, state), event, on, state);
  return isRefusal(step) ? step : keepSideStep(state, side, step, nowMs, { operationId });
}

function answerOfPlan(
  state: ContractState,
  event: ContractEvent,
  on: CalendarDate,
  { nowMs, operationId }: Answering,
): ContractStep | Refusal {
  if (!hasPlan(state))
    return refuse('CONTRACT_NOT_STARTED', [], 'The application has not been accepted.');
  const step = contractPlans[state.plan].applyEvent(state.facts, event, on, state.policy);
  return isRefusal(step) ? step : keepStep(state, step, nowMs, { operationId });
}
