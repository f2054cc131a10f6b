import type { AlarmWatchState } from './alarm-watch-state.js';
import { type CallTask, planCall } from './call-task.js';
import { entered } from './watch-entry.js';

/** As many as can close between two writes of the watch's document. */
const KEPT_CALLS = 3;

/** Puts a call in the place of the one with its id. */
export function replaceCall(state: AlarmWatchState, call: CallTask): AlarmWatchState {
  const calls = state.calls.map((each) => (each.id === call.id ? call : each));
  return { ...state, seq: state.seq + 1, calls };
}

/** Plans the next call of a watch; the caller has made sure that none is open. */
export function planWatchCall(
  state: AlarmWatchState,
  kind: CallTask['kind'],
  nowMs: number,
): AlarmWatchState {
  const callCount = state.callCount + 1;
  const call = planCall(`${state.id}:call:${callCount}`, kind, nowMs, state.machine);
  const calls = [...state.calls, call].slice(-KEPT_CALLS);
  return entered({ ...state, callCount, calls }, nowMs, 'call_planned', {
    params: { kind, dueAt: call.dueAt },
    because: call.because,
  });
}
