import { type Refusal, refuse } from '../refusal.js';
import type { Actor } from '../work-order/work-order-facts.js';
import type { AlarmWatchState } from './alarm-watch-state.js';
import { entered, remembered } from './watch-entry.js';
import { askToWithdraw, withErrand } from './withdraw-ticket.js';

/** The desk's word on somebody who is on the way for an alarm that has cleared. */
export interface RecallDecision {
  operationId: string;
  decision: 'recall' | 'carry_on';
  by: Actor;
  note?: string;
}

/** Refuses a decision that nobody has asked for. */
export function refuseDecision(
  state: AlarmWatchState,
  { operationId }: RecallDecision,
): Refusal | undefined {
  if (state.question || state.applied.includes(operationId)) return undefined;
  return refuse('NO_DECISION_ASKED', [], 'Nobody is on the way for an alarm that cleared.', 'id');
}

/** Recalls whoever is on the way, or lets them carry on; both histories have it. */
export function applyDecision(
  state: AlarmWatchState,
  { operationId, decision, by, note }: RecallDecision,
  nowMs: number,
): AlarmWatchState {
  const { question, ...rest } = state;
  if (!question || state.applied.includes(operationId)) return state;
  const number = rest.ticket?.number ?? '';
  const decided = entered(remembered(rest, operationId), nowMs, decision, {
    params: { number, ...(note === undefined ? {} : { note }) },
    by,
  });
  if (decision === 'recall') return askToWithdraw(decided, 'recalled', { evenIfLeft: true, by });
  return withErrand(
    { ...decided, ticket: { number, state: 'carried_on' } },
    {
      type: 'tell_ticket',
      key: `${decided.id}:carry_on:${decided.seq}`,
      number,
      news: 'carry_on',
      at: decided.touchedAt,
      by,
    },
  );
}
