import type { RuleId } from '../rule-id.js';
import { formatInstant } from '../time/instant.js';
import type { Actor } from '../work-order/work-order-facts.js';
import type { AlarmWatchState } from './alarm-watch-state.js';

/** A flapping machine must not make the state grow: older lines stay in no place but the log of alarms. */
const MOST_ENTRIES = 30;

interface Said {
  params?: Record<string, string | number>;
  by?: Actor;
  because?: RuleId[];
}

/** Adds a line to what happened, and counts the state on. */
export function entered(
  state: AlarmWatchState,
  nowMs: number,
  type: string,
  { params = {}, by, because = [] }: Said = {},
): AlarmWatchState {
  const at = formatInstant(nowMs);
  const entry = { at, type, params, ...(by ? { by } : {}), because };
  return {
    ...state,
    seq: state.seq + 1,
    touchedAt: at,
    history: [...state.history, entry].slice(-MOST_ENTRIES),
  };
}

const MOST_OPERATIONS = 100;

/** Remembers an operation, so that it counts once however often it is sent. */
export function remembered(state: AlarmWatchState, operationId: string): AlarmWatchState {
  return { ...state, applied: [...state.applied, operationId].slice(-MOST_OPERATIONS) };
}
