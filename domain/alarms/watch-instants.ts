import { formatInstant, instantOf } from '../time/instant.js';
import { MINUTE_MS } from '../time/tokyo.js';
import { type AlarmWatchState, hasTicket, openCall } from './alarm-watch-state.js';
import { cleared } from './apply-signal.js';
import { planWatchCall, replaceCall } from './watch-calls.js';
import { entered } from './watch-entry.js';
import { askForTicket, withErrand } from './withdraw-ticket.js';

const HOUR_MS = 60 * MINUTE_MS;

/** Something that falls due in a watch, and what it does then. */
interface WatchDue {
  atMs: number;
  act: (state: AlarmWatchState, nowMs: number) => AlarmWatchState;
}

/**
 * Gives the next instant (milliseconds) at which a watch has something to do by itself; nothing while
 * an errand is under way or once it is over.
 */
export function nextInstant(state: AlarmWatchState): number | undefined {
  return nextDue(state)?.atMs;
}

/** Does everything that has fallen due, in its order; the state given is left as it was. */
export function fallDue(state: AlarmWatchState, nowMs: number): AlarmWatchState {
  const due = nextDue(state);
  return due && due.atMs <= nowMs ? fallDue(due.act(state, nowMs), nowMs) : state;
}

function nextDue(state: AlarmWatchState): WatchDue | undefined {
  if (state.over || state.errands.length > 0) return undefined;
  const dues = [heldDown, callDue, flappingOver, ending].flatMap((of) => of(state) ?? []);
  return dues.sort((a, b) => a.atMs - b.atMs)[0];
}

/** An alarm that has stood for the hold-down is acted upon: the customer is to be called. */
function heldDown(state: AlarmWatchState): WatchDue | undefined {
  const { raised, acted, flapping, raisedAt, settings } = state;
  if (!raised || acted || flapping || raisedAt === undefined) return undefined;
  return {
    atMs: instantOf(raisedAt) + settings.holdDownMinutes * MINUTE_MS,
    act: (held, nowMs) => {
      const acting = { ...held, seq: held.seq + 1, acted: true };
      if (hasTicket(acting)) return acting;
      const call = openCall(acting);
      return call?.state === 'due' ? arrange(acting, nowMs) : call ? acting : plan(acting, nowMs);
    },
  };
}

function plan(state: AlarmWatchState, nowMs: number): AlarmWatchState {
  return planWatchCall(state, 'alarm', nowMs);
}

/** A call that has fallen due is shown to the desk; staff are arranged at the same time. */
function callDue(state: AlarmWatchState): WatchDue | undefined {
  const call = openCall(state);
  if (call?.state !== 'waiting') return undefined;
  return {
    atMs: instantOf(call.dueAt),
    act: (waiting, nowMs) => arrange(replaceCall(waiting, { ...call, state: 'due' }), nowMs),
  };
}

/**
 * Arranges a technician at the moment of the call where the table of codes says so: not for an alarm
 * that has cleared, not while it flaps, and not a second time.
 * @see-rule ESP-79
 */
function arrange(state: AlarmWatchState, nowMs: number): AlarmWatchState {
  const { raised, acted, flapping, code, settings, wish } = state;
  const wanted =
    code.arrangesTechnician && settings.arrange === 'with_call' && wish !== 'not_wanted';
  if (!wanted || !raised || !acted || flapping || hasTicket(state) || state.question) return state;
  return askForTicket(state, formatInstant(nowMs));
}

/** Without a change for the quiet span, flapping is over; what stands then counts. */
function flappingOver(state: AlarmWatchState): WatchDue | undefined {
  const { flapping, heardAt, turnedAt = heardAt, lastChangeAt = turnedAt, settings } = state;
  if (!flapping) return undefined;
  return {
    atMs: instantOf(turnedAt) + settings.quietMinutes * MINUTE_MS,
    act: (still, nowMs) => {
      const steady = entered({ ...still, flapping: false, switches: [] }, nowMs, 'quiet');
      return still.raised ? { ...steady, acted: false } : cleared(steady, lastChangeAt);
    },
  };
}

/**
 * A watch with nothing open ends: after the quiet span when its alarm has cleared, after the longer
 * one when it stands. A work order that is open then is asked about, and the watch goes on with it.
 */
function ending(state: AlarmWatchState): WatchDue | undefined {
  const { raised, acted, flapping, question, settings, touchedAt } = state;
  if (flapping || question || openCall(state) || (raised && !acted)) return undefined;
  const number = hasTicket(state) ? state.ticket?.number : undefined;
  const spanMs =
    raised || number ? settings.forgetHours * HOUR_MS : settings.quietMinutes * MINUTE_MS;
  return {
    atMs: instantOf(touchedAt) + spanMs,
    act: (idle, nowMs) => {
      if (number === undefined) return entered({ ...idle, over: true }, nowMs, 'over');
      const asked = { ...idle, seq: idle.seq + 1, touchedAt: formatInstant(nowMs) };
      return withErrand(asked, {
        type: 'check_ticket',
        key: `${idle.id}:check:${idle.seq}`,
        number,
      });
    },
  };
}
