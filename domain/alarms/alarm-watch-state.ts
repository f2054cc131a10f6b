import type { RuleId } from '../rule-id.js';
import { formatInstant } from '../time/instant.js';
import type { Actor } from '../work-order/work-order-facts.js';
import type { AlarmCode, AlarmSeverity } from './alarm-code.js';
import type { AlarmSettings } from './alarm-settings.js';
import { type CallTask, isOpenCall } from './call-task.js';
import type { ReportContract } from './report-contract.js';
import type { WatchErrand } from './watch-errand.js';

/** The machine under watch, and whom to telephone about it. */
export interface WatchedMachine extends ReportContract {
  asset: string;
  controlNumber: string;
  model: string;
  customer: string;
  customerName: string;
  siteName: string;
  contactName?: string;
  phone?: string;
}

/** What a watch begins with; settings and the code's meaning stay as they were then. */
export interface WatchOpening {
  machine: WatchedMachine;
  code: AlarmCode;
  settings: AlarmSettings;
}

/** The work order that an alarm opened, as far as the alarm is concerned with it. */
export interface WatchTicket {
  /** Absent while it is being opened, and when it was refused. */
  number?: string;
  state: 'opening' | 'open' | 'withdrawn' | 'carried_on' | 'finished' | 'refused';
  /** Why no work order could be opened: its code. */
  refusal?: string;
}

/** One line of what happened to a watch. */
export interface WatchEntry {
  at: string;
  type: string;
  params: Record<string, string | number>;
  by?: Actor;
  because: RuleId[];
}

/** Everything a watch remembers, as one plain JSON object. */
export interface AlarmWatchState extends WatchOpening {
  /** Id of this watch's document; an alarm that comes back later gets another one. */
  id: string;
  seq: number;
  openedAt: string;
  raised: boolean;
  /** Since when it stands. */
  raisedAt?: string;
  /** Whether the alarm that stands was acted upon. */
  acted: boolean;
  /** When it changed last, by the machine's clock, and when that was heard, by ours. */
  lastChangeAt?: string;
  turnedAt?: string;
  /** When anything was heard or done last; quiet is counted from here. */
  touchedAt: string;
  heardAt: string;
  count: number;
  occurrences: number;
  severity: AlarmSeverity;
  text?: string;
  /** Instants of the latest changes, within the flapping span. */
  switches: string[];
  flapping: boolean;
  /** The latest calls; only the last one can be open. */
  calls: CallTask[];
  callCount: number;
  ticket?: WatchTicket;
  ticketCount: number;
  /** What the customer said about the alarm that stands. */
  wish?: 'arrange' | 'not_wanted';
  /** The alarm has cleared while somebody was on the way or on site: recall or carry on? */
  question?: { askedAt: string; reason: 'alarm_cleared' | 'customer_not_wanted' };
  errands: WatchErrand[];
  history: WatchEntry[];
  applied: string[];
  over: boolean;
}

/** Begins a watch; its first signal comes after it. */
export function openWatch(id: string, opening: WatchOpening, nowMs: number): AlarmWatchState {
  const now = formatInstant(nowMs);
  return {
    id,
    ...opening,
    seq: 1,
    openedAt: now,
    raised: false,
    acted: false,
    touchedAt: now,
    heardAt: now,
    count: 0,
    occurrences: 0,
    severity: opening.code.severity,
    switches: [],
    flapping: false,
    calls: [],
    callCount: 0,
    ticketCount: 0,
    errands: [],
    history: [],
    applied: [],
    over: false,
  };
}

/** Gives the call that somebody still has to make. */
export function openCall(state: AlarmWatchState): CallTask | undefined {
  return state.calls.find(isOpenCall);
}

/** Decides whether a work order of this alarm is the watch's concern: it is open or about to be. */
export function hasTicket({ ticket }: AlarmWatchState): boolean {
  return ticket?.state === 'opening' || ticket?.state === 'open';
}
