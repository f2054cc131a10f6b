import type { WatchPhase } from '../../domain/alarms/alarm-watch-snapshot.js';
import type { AlarmWatchState, WatchOpening } from '../../domain/alarms/alarm-watch-state.js';
import type { ErrandResult, WatchErrand } from '../../domain/alarms/watch-errand.js';

export const alarmWatchWorkflowType = 'alarmWatch';
/** One watch for each alarm that a machine can raise. */
export function alarmWatchWorkflowId(asset: string, code: string): string {
  return `alarm:${asset}:${code}`;
}

export type { AlarmSignal } from '../../domain/alarms/alarm-signal.js';
export type { AlarmWatchSnapshot } from '../../domain/alarms/alarm-watch-snapshot.js';
export type { WatchOpening } from '../../domain/alarms/alarm-watch-state.js';
export type { CallReport } from '../../domain/alarms/apply-call-outcome.js';
export type { RecallDecision } from '../../domain/alarms/apply-decision.js';

/** Signal `alarm`: all that was heard in one second; it also starts a watch. */
export const alarmWatchSignals = { alarm: 'alarm' } as const;

/** Update `callReport`: what came of a call. Update `decide`: recall or carry on. */
export const alarmWatchUpdates = { callReport: 'callReport', decide: 'decide' } as const;

/** The answer "done"; `duplicate` when this operation had counted before. */
export interface WatchAnswer {
  id: string;
  seq: number;
  phase: WatchPhase;
  duplicate: boolean;
}

/** Query: the watch as it is published. */
export const alarmWatchSnapshotQuery = 'snapshot';

/** What an errand's activity needs to know of the watch that sends it. */
export interface SentErrand {
  errand: WatchErrand;
  watch: Pick<AlarmWatchState, 'id' | 'machine' | 'code' | 'text'>;
}
export type { ErrandResult, WatchOpening as AlarmWatchInput };
