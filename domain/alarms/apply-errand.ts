import { formatInstant } from '../time/instant.js';
import { type AlarmWatchState, hasTicket } from './alarm-watch-state.js';
import { entered } from './watch-entry.js';
import { type ErrandResult, type WatchErrand, watchActor } from './watch-errand.js';
import { askToWithdraw, withErrand } from './withdraw-ticket.js';

/** Takes in what came of the oldest errand; an answer to any other one changes nothing. */
export function applyErrand(
  state: AlarmWatchState,
  errand: WatchErrand,
  result: ErrandResult,
  nowMs: number,
): AlarmWatchState {
  if (state.errands[0]?.key !== errand.key) return state;
  const rest = { ...state, seq: state.seq + 1, errands: state.errands.slice(1) };
  if (result.type === 'opened') return ticketOpened(rest, result.number, nowMs);
  if (result.type === 'refused') return ticketRefused(rest, result.code, nowMs);
  if (errand.type === 'withdraw_ticket' && result.type === 'withdrawn')
    return ticketWithdrawn(rest, errand, nowMs);
  if (errand.type === 'withdraw_ticket' && result.type === 'left')
    return askPerson(rest, errand, nowMs);
  if (result.type !== 'finished' || !hasTicket(rest)) return rest;
  const { question: _question, ...settled } = rest;
  return entered(
    { ...settled, ticket: { ...rest.ticket, state: 'finished' } },
    nowMs,
    'ticket_finished',
  );
}

/** An alarm that cleared while its work order was being opened takes it back at once. */
function ticketOpened(state: AlarmWatchState, number: string, nowMs: number): AlarmWatchState {
  const opened = entered({ ...state, ticket: { number, state: 'open' } }, nowMs, 'ticket_opened', {
    params: { number },
    because: ['ESP-79'],
  });
  const { wish, raised, flapping } = opened;
  if (wish === 'not_wanted') return askToWithdraw(opened, 'customer_not_wanted');
  if (raised || flapping || wish === 'arrange') return opened;
  return askToWithdraw(opened, 'alarm_cleared');
}

function ticketRefused(state: AlarmWatchState, refusal: string, nowMs: number): AlarmWatchState {
  return entered({ ...state, ticket: { state: 'refused', refusal } }, nowMs, 'ticket_refused', {
    params: { code: refusal },
  });
}

function ticketWithdrawn(
  state: AlarmWatchState,
  { number, reason, by }: Extract<WatchErrand, { type: 'withdraw_ticket' }>,
  nowMs: number,
): AlarmWatchState {
  const { question: _question, ...rest } = state;
  return entered({ ...rest, ticket: { number, state: 'withdrawn' } }, nowMs, 'ticket_withdrawn', {
    params: { number, reason },
    by,
  });
}

/** Somebody has left already: the desk decides, and the work order hears that the alarm has cleared. */
function askPerson(
  state: AlarmWatchState,
  { number, reason, key }: Extract<WatchErrand, { type: 'withdraw_ticket' }>,
  nowMs: number,
): AlarmWatchState {
  if (state.ticket?.state !== 'open') return state;
  if (reason === 'alarm_cleared' && state.raised) return state;
  const question = {
    askedAt: formatInstant(nowMs),
    reason: reason === 'customer_not_wanted' ? reason : ('alarm_cleared' as const),
  };
  const asked = entered({ ...state, question }, nowMs, 'recall_asked', { params: { number } });
  if (question.reason === 'customer_not_wanted') return asked;
  const told = {
    type: 'tell_ticket',
    news: 'cleared',
    by: watchActor,
    at: asked.touchedAt,
  } as const;
  return withErrand(asked, { ...told, key: `${key}:cleared`, number });
}
