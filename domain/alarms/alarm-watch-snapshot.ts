import { type AlarmWatchState, hasTicket, openCall } from './alarm-watch-state.js';
import type { CallTask } from './call-task.js';

/** Where a watch stands, in one word. */
export const watchPhases = [
  'held',
  'calling',
  'ticket',
  'deciding',
  'flapping',
  'told',
  'cleared',
  'over',
] as const;
export type WatchPhase = (typeof watchPhases)[number];

/** Gives the word for where a watch stands: what asks for a person comes before what goes by itself. */
export function phaseOf(state: AlarmWatchState): WatchPhase {
  if (state.over) return 'over';
  if (state.question) return 'deciding';
  if (state.flapping) return 'flapping';
  if (hasTicket(state)) return 'ticket';
  if (openCall(state)) return 'calling';
  if (!state.raised) return 'cleared';
  return state.acted ? 'told' : 'held';
}

/** A watch as it is published. */
export type AlarmWatchSnapshot = Omit<
  AlarmWatchState,
  'applied' | 'errands' | 'callCount' | 'ticketCount' | 'acted' | 'switches' | 'turnedAt' | 'calls'
> & { phase: WatchPhase; calls: CallTask[] };

/** Derives what a watch publishes from all that it remembers. */
export function watchSnapshot(state: AlarmWatchState): AlarmWatchSnapshot {
  const {
    applied: _applied,
    errands: _errands,
    callCount: _callCount,
    ticketCount: _ticketCount,
    acted: _acted,
    switches: _switches,
    turnedAt: _turnedAt,
    ...shown
  } = state;
  return { ...shown, phase: phaseOf(state) };
}
