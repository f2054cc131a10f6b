import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../../activities/create-activities.js';
import { watchSnapshot } from '../../domain/alarms/alarm-watch-snapshot.js';
import { type AlarmWatchState, openWatch } from '../../domain/alarms/alarm-watch-state.js';
import { applyCallReport, refuseCallReport } from '../../domain/alarms/apply-call-outcome.js';
import { applyDecision, refuseDecision } from '../../domain/alarms/apply-decision.js';
import { applyErrand } from '../../domain/alarms/apply-errand.js';
import { applySignal } from '../../domain/alarms/apply-signal.js';
import { fallDue, nextInstant } from '../../domain/alarms/watch-instants.js';
import { carryOut } from '../effects.js';
import { acceptSaid } from './accept-said.js';
import {
  type AlarmSignal,
  type AlarmWatchSnapshot,
  alarmWatchSignals,
  alarmWatchSnapshotQuery,
  alarmWatchUpdates,
  type CallReport,
  type RecallDecision,
  type WatchOpening,
} from './alarm-watch-messages.js';

/** A run never lives a whole year, and leaves room below 500 events for what is under way. */
const RUN_LIFE_MS = 334 * 24 * 60 * 60 * 1_000;
const EVENTS_PER_RUN = 400;

/** Repeated until it is answered; a work order's "no" is an answer. */
const { runWatchErrand } = proxyActivities<Activities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

/** One run of a watch: its state, what is published, whether it hands over to the next run. */
interface Run {
  state: AlarmWatchState;
  publishedSeq: number;
  renewAtMs: number;
  handsOver: boolean;
}

/**
 * One alarm of one machine, from its first report until it is quiet: held down, the customer called
 * within the contact hours, a technician arranged, taken back when it clears.
 */
export async function alarmWatch(
  opening: WatchOpening,
  carried?: AlarmWatchState,
): Promise<AlarmWatchSnapshot> {
  const run: Run = {
    state: carried ?? openWatch(documentId(), opening, Date.now()),
    publishedSeq: carried?.seq ?? 0,
    renewAtMs: Date.now() + RUN_LIFE_MS,
    handsOver: false,
  };
  setHandler(defineQuery(alarmWatchSnapshotQuery), () => watchSnapshot(run.state));
  setHandler(defineSignal<[AlarmSignal]>(alarmWatchSignals.alarm), (signal) =>
    change(run, applySignal(run.state, signal, Date.now())),
  );
  const watch = { read: () => run.state, keep: (state: AlarmWatchState) => change(run, state) };
  acceptSaid<CallReport>(watch, alarmWatchUpdates.callReport, refuseCallReport, applyCallReport);
  acceptSaid<RecallDecision>(watch, alarmWatchUpdates.decide, refuseDecision, applyDecision);
  await Promise.all([publishChanges(run), runErrands(run), watchInstants(run)]);
  await condition(allHandlersFinished);
  // News that came with the end begins the next run.
  if (run.state.over) return watchSnapshot(run.state);
  return continueAsNew<typeof alarmWatch>(opening, run.state);
}

/** The same alarm may be watched again later: each watch has a document of its own. */
function documentId(): string {
  const { workflowId, startTime } = workflowInfo();
  return `${workflowId}:${startTime.toISOString().replace(/\D/g, '').slice(0, 17)}`;
}

function change(run: Run, state: AlarmWatchState): void {
  run.state = fallDue(state, Date.now());
}

/** Publishes what has changed, the newest state only. */
async function publishChanges(run: Run): Promise<void> {
  const isDirty = (): boolean => run.publishedSeq < run.state.seq;
  for (;;) {
    await condition(() => isDirty() || run.handsOver);
    if (!isDirty()) return;
    const snapshot = watchSnapshot(run.state);
    await carryOut('recordAlarmWatch', snapshot);
    run.publishedSeq = snapshot.seq;
  }
}

/** Runs errands one after the other: a work order is open before it can be taken back. */
async function runErrands(run: Run): Promise<void> {
  for (;;) {
    await condition(() => run.state.errands.length > 0 || run.handsOver);
    const errand = run.state.errands[0];
    if (!errand) return;
    const { id, machine, code, text } = run.state;
    const watch = { id, machine, code, ...(text === undefined ? {} : { text }) };
    const result = await runWatchErrand({ errand, watch });
    change(run, applyErrand(run.state, errand, result, Date.now()));
  }
}

/** Does what falls due; a deadline is recomputed after each change. */
async function watchInstants(run: Run): Promise<void> {
  while (!run.state.over && !mustHandOver(run)) {
    const expectedMs = wakeMs(run);
    const changed = (): boolean =>
      wakeMs(run) !== expectedMs || run.state.over || mustHandOver(run);
    const waitMs = expectedMs - Date.now();
    if (waitMs > 0 && (await condition(changed, waitMs))) continue;
    change(run, run.state);
  }
  run.handsOver = true;
}

function wakeMs({ state, renewAtMs }: Run): number {
  return Math.min(nextInstant(state) ?? renewAtMs, renewAtMs);
}

function mustHandOver({ renewAtMs }: Run): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength >= EVENTS_PER_RUN || continueAsNewSuggested || Date.now() >= renewAtMs;
}
