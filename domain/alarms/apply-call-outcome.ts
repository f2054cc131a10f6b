import { type Refusal, refuse } from '../refusal.js';
import { formatInstant } from '../time/instant.js';
import type { Actor } from '../work-order/work-order-facts.js';
import { type AlarmWatchState, hasTicket, openCall } from './alarm-watch-state.js';
import { type CallOutcome, recordTry } from './call-task.js';
import { replaceCall } from './watch-calls.js';
import { entered, remembered } from './watch-entry.js';
import { askForTicket, askToWithdraw } from './withdraw-ticket.js';

/** What came of telephoning a customer. */
export interface CallReport {
  operationId: string;
  task: string;
  outcome: CallOutcome;
  by: Actor;
  note?: string;
  /** The right number, where the one on record was wrong. */
  phone?: string;
}

/**
 * Refuses a report on a call that is not open, or that lies ahead: before the contact hours nobody
 * telephones.
 * @see-rule ESP-77
 */
export function refuseCallReport(
  state: AlarmWatchState,
  { operationId, task, outcome, phone }: CallReport,
): Refusal | undefined {
  if (state.applied.includes(operationId)) return undefined;
  const call = openCall(state);
  if (call?.id !== task)
    return refuse('CALL_TASK_CLOSED', ['ESP-77'], 'This call is not open any more.', 'id');
  if (call.state === 'waiting')
    return refuse(
      'CALL_TASK_NOT_DUE',
      ['ESP-77', 'ESP-80'],
      `The contact hours begin at ${call.dueAt}.`,
      'id',
    );
  if (phone === undefined || outcome === 'wrong_number') return undefined;
  return refuse('PHONE_NOT_ASKED', [], 'A number is put right with a wrong number only.', 'phone');
}

/** Takes in a report that `refuseCallReport` let pass; the same operation counts once. */
export function applyCallReport(
  state: AlarmWatchState,
  report: CallReport,
  nowMs: number,
): AlarmWatchState {
  const { operationId, outcome, by, note, phone } = report;
  const call = openCall(state);
  if (!call || state.applied.includes(operationId)) return state;
  const at = formatInstant(nowMs);
  const attempt = { at, by, outcome, ...(note === undefined ? {} : { note }) };
  const corrected = phone !== undefined;
  const tried = recordTry(call, attempt, corrected, nowMs, state.machine);
  const known = corrected ? { ...state, machine: { ...state.machine, phone } } : state;
  const told = entered(replaceCall(remembered(known, operationId), tried), nowMs, outcome, {
    params: { dueAt: tried.dueAt, ...(note === undefined ? {} : { note }) },
    by,
    because: tried.because,
  });
  if (outcome === 'reached_arrange') return arrangeFor(told, at);
  if (outcome === 'reached_not_wanted') return sendNobody(told, by);
  return told;
}

function arrangeFor(state: AlarmWatchState, at: string): AlarmWatchState {
  const wished: AlarmWatchState = { ...state, wish: 'arrange' };
  return hasTicket(wished) ? wished : askForTicket(wished, at);
}

function sendNobody(state: AlarmWatchState, by: Actor): AlarmWatchState {
  return askToWithdraw({ ...state, wish: 'not_wanted' }, 'customer_not_wanted', { by });
}
