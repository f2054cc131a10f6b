import type { Client } from '@temporalio/client';
import type { AlarmWatchSnapshot } from '../../domain/alarms/alarm-watch-snapshot.js';
import { alarmWatchRepository } from '../../models/alarm-watch-repository.js';
import type { StoreConnection } from '../../models/connect-store.js';
import {
  alarmWatchUpdates,
  alarmWatchWorkflowId,
  type CallReport,
  type RecallDecision,
  type WatchAnswer,
} from '../../workflows/alarm-watch/alarm-watch-messages.js';
import { problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { COMMAND_LIMIT_MS } from './command-gateway.js';
import { commandProblem, isWorkflowNotFound } from './temporal-problems.js';

/** What people say about an alarm, without HTTP; every "no" is thrown as a Problem. */
export function alarmDesk(temporal: Client, store: StoreConnection) {
  const watches = alarmWatchRepository(store);

  async function watchOf(id: string): Promise<AlarmWatchSnapshot> {
    const found = await watches.find(id);
    if (found) return found;
    throw problem('ALARM_WATCH_UNKNOWN', `There is no watch ${id}.`, { field: 'id' });
  }

  /** A watch that has ended asks for nothing any more: `over` is the code that says so. */
  async function tell(
    { machine, code }: Pick<AlarmWatchSnapshot, 'machine' | 'code'>,
    update: string,
    said: { operationId: string },
    over: string,
  ): Promise<WatchAnswer> {
    try {
      return await temporal.withDeadline(Date.now() + COMMAND_LIMIT_MS, () =>
        temporal.workflow
          .getHandle(alarmWatchWorkflowId(machine.asset, code.code))
          .executeUpdate<WatchAnswer, [unknown]>(update, {
            updateId: said.operationId,
            args: [said],
          }),
      );
    } catch (failure) {
      if (isWorkflowNotFound(failure))
        throw refusalProblem(over, 'The watch of this alarm has ended.', { field: 'id' });
      throw commandProblem(failure, 'id');
    }
  }

  return {
    watchOf,

    async reportCall(report: CallReport): Promise<WatchAnswer> {
      const call = await watches.findCall(report.task);
      if (call) return tell(call, alarmWatchUpdates.callReport, report, 'CALL_TASK_CLOSED');
      throw problem('CALL_TASK_UNKNOWN', `There is no call ${report.task}.`, { field: 'id' });
    },

    async decide(id: string, decision: RecallDecision): Promise<WatchAnswer> {
      const watch = await watchOf(id);
      if (watch.over)
        throw refusalProblem('NO_DECISION_ASKED', 'The watch has ended.', { field: 'id' });
      return tell(watch, alarmWatchUpdates.decide, decision, 'NO_DECISION_ASKED');
    },
  };
}
export type AlarmDesk = ReturnType<typeof alarmDesk>;
