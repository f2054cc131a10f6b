import { formatInstant, instantOf } from '../time/instant.js';
import { MINUTE_MS } from '../time/tokyo.js';
import type { AlarmChange, AlarmSignal } from './alarm-signal.js';
import { type AlarmWatchState, hasTicket, openCall } from './alarm-watch-state.js';
import type { CallTask } from './call-task.js';
import { planWatchCall, replaceCall } from './watch-calls.js';
import { entered, remembered } from './watch-entry.js';
import { askToWithdraw } from './withdraw-ticket.js';

/**
 * Takes in what was heard of the alarm: repeats are counted, changes are judged in their order. The
 * same signal counts once. News older than the latest change is counted and changes nothing.
 */
export function applySignal(
  state: AlarmWatchState,
  signal: AlarmSignal,
  nowMs: number,
): AlarmWatchState {
  if (state.applied.includes(signal.id)) return state;
  const { settings, heardAt, occurrences } = state;
  const isNew = occurrences === 0 || nowMs - instantOf(heardAt) > settings.groupMinutes * MINUTE_MS;
  const now = formatInstant(nowMs);
  const heard: AlarmWatchState = {
    ...remembered(state, signal.id),
    seq: state.seq + 1,
    heardAt: now,
    touchedAt: now,
    count: state.count + signal.count,
    occurrences: occurrences + (isNew ? 1 : 0),
    severity: signal.severity,
    ...(signal.text === undefined ? {} : { text: signal.text }),
    over: false,
  };
  return signal.changes.reduce((each, change) => applyChange(each, change, isNew, nowMs), heard);
}

function applyChange(
  state: AlarmWatchState,
  change: AlarmChange,
  isNewOccurrence: boolean,
  nowMs: number,
): AlarmWatchState {
  const { lastChangeAt, raised } = state;
  const atMs = instantOf(change.at);
  if (lastChangeAt !== undefined && atMs < instantOf(lastChangeAt)) return state;
  if ((change.state === 'raised') === raised)
    return raised && isNewOccurrence ? actAgain(state, nowMs) : state;
  const { wish, ...before } = state;
  const turned = entered(
    {
      ...before,
      ...(raised && wish ? { wish } : {}),
      raised: !raised,
      lastChangeAt: change.at,
      turnedAt: formatInstant(nowMs),
      switches: [...recentSwitches(state, atMs), change.at],
      ...(raised ? {} : { raisedAt: change.at, acted: false }),
    },
    nowMs,
    change.state,
    { params: { at: change.at }, because: ['ESP-76'] },
  );
  if (turned.flapping) return turned;
  if (turned.switches.length >= turned.settings.flappingChanges)
    return beginFlapping(turned, nowMs);
  return change.state === 'cleared' ? cleared(turned, change.at) : raisedAgain(turned, nowMs);
}

function recentSwitches({ switches, settings }: AlarmWatchState, atMs: number): string[] {
  const sinceMs = atMs - settings.flappingMinutes * MINUTE_MS;
  return switches.filter((each) => instantOf(each) > sinceMs).slice(1 - settings.flappingChanges);
}

/** An alarm that stands and was dealt with comes again after a pause: it is news. */
function actAgain(state: AlarmWatchState, nowMs: number): AlarmWatchState {
  const busy = hasTicket(state) || openCall(state) || state.question || state.flapping;
  if (busy || !state.acted) return state;
  return entered({ ...state, acted: false, raisedAt: formatInstant(nowMs) }, nowMs, 'repeated');
}

/**
 * From here on no more work orders are opened or taken back, and one call tells the customer, until
 * the machine has been quiet. A call that is open becomes that call.
 */
function beginFlapping(state: AlarmWatchState, nowMs: number): AlarmWatchState {
  const { flappingChanges: changes, flappingMinutes: minutes } = state.settings;
  const begun = entered({ ...state, flapping: true, acted: true }, nowMs, 'flapping', {
    params: { changes, minutes },
  });
  const call = openCall(begun);
  return call
    ? replaceCall(begun, { ...call, kind: 'flapping' })
    : planWatchCall(begun, 'flapping', nowMs);
}

/** What a clear leads to once it counts: the work order is withdrawn, an open call says so. */
export function cleared(state: AlarmWatchState, clearedAt: string): AlarmWatchState {
  const { wish: _wish, ...open } = state;
  const call = openCall(open);
  const told = call ? replaceCall(open, { ...call, clearedAt }) : open;
  return askToWithdraw(told, 'alarm_cleared');
}

function standing({ clearedAt: _cleared, ...call }: CallTask): CallTask {
  return call;
}

/** An alarm that is back while somebody is asked whether to recall answers the question: carry on. */
function raisedAgain(state: AlarmWatchState, nowMs: number): AlarmWatchState {
  const call = openCall(state);
  const told = call ? replaceCall(state, standing(call)) : state;
  if (told.question?.reason !== 'alarm_cleared') return told;
  const { question: _question, ...rest } = told;
  return entered(rest, nowMs, 'raised_again');
}
