import type { Actor } from '../work-order/work-order-facts.js';
import type { AlarmWatchState } from './alarm-watch-state.js';
import { type WatchErrand, type WithdrawReason, watchActor } from './watch-errand.js';

/** Adds an errand under a key of its own. */
export function withErrand(state: AlarmWatchState, errand: WatchErrand): AlarmWatchState {
  return { ...state, seq: state.seq + 1, errands: [...state.errands, errand] };
}

/** Asks for a work order; the watch has one ticket at a time. */
export function askForTicket(state: AlarmWatchState, at: string): AlarmWatchState {
  const ticketCount = state.ticketCount + 1;
  return withErrand(
    { ...state, ticketCount, ticket: { state: 'opening' } },
    { type: 'open_ticket', key: `${state.id}:ticket:${ticketCount}`, at },
  );
}

/**
 * Asks to take the work order back, as of the latest thing that happened; one that is still being
 * opened is taken back once it is there.
 */
export function askToWithdraw(
  state: AlarmWatchState,
  reason: WithdrawReason,
  { evenIfLeft = false, by = watchActor }: { evenIfLeft?: boolean; by?: Actor } = {},
): AlarmWatchState {
  const number = state.ticket?.state === 'open' ? state.ticket.number : undefined;
  if (number === undefined) return state;
  return withErrand(state, {
    type: 'withdraw_ticket',
    key: `${state.id}:withdraw:${state.seq}`,
    number,
    reason,
    evenIfLeft,
    by,
    at: state.touchedAt,
  });
}
