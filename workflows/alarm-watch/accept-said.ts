import { defineUpdate, setHandler } from '@temporalio/workflow';
import { phaseOf } from '../../domain/alarms/alarm-watch-snapshot.js';
import type { AlarmWatchState } from '../../domain/alarms/alarm-watch-state.js';
import type { Refusal } from '../../domain/refusal.js';
import { refusedUpdate } from '../refused-update.js';
import type { WatchAnswer } from './alarm-watch-messages.js';

/** The state of a running watch, read and kept in turn. */
interface RunningWatch {
  read(): AlarmWatchState;
  keep(state: AlarmWatchState): void;
}

/** Answers what people say; the validator turns away what makes no sense now, without a trace. */
export function acceptSaid<T extends { operationId: string }>(
  { read, keep }: RunningWatch,
  name: string,
  refuse: (state: AlarmWatchState, said: T) => Refusal | undefined,
  apply: (state: AlarmWatchState, said: T, nowMs: number) => AlarmWatchState,
): void {
  const validator = (said: T): void => {
    const refusal = refuse(read(), said);
    if (refusal) throw refusedUpdate(refusal);
  };
  const answer = (said: T): WatchAnswer => {
    validator(said);
    const duplicate = read().applied.includes(said.operationId);
    if (!duplicate) keep(apply(read(), said, Date.now()));
    const { id, seq } = read();
    return { id, seq, phase: phaseOf(read()), duplicate };
  };
  setHandler(defineUpdate<WatchAnswer, [T]>(name), answer, { validator });
}
