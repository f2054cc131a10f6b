import { randomUUID } from 'node:crypto';
import type { AlarmCode } from '../../../domain/alarms/alarm-code.js';
import { defaultAlarmSettings } from '../../../domain/alarms/alarm-settings.js';
import { formatInstant } from '../../../domain/time/instant.js';
import { alarmWatchRepository } from '../../../models/alarm-watch-repository.js';
import {
  type AlarmSignal,
  type AlarmWatchSnapshot,
  alarmWatchSignals,
  alarmWatchSnapshotQuery,
  alarmWatchUpdates,
  alarmWatchWorkflowId,
  alarmWatchWorkflowType,
  type CallReport,
  type RecallDecision,
  type WatchAnswer,
  type WatchOpening,
} from '../../../workflows/alarm-watch/alarm-watch-messages.js';
import { callFor, dispatcher } from './call.js';
import type { World } from './world.js';

/** A disk that fails, for which a technician is arranged. */
const diskFailure: Omit<AlarmCode, 'code'> = {
  meaning: { ja: 'ディスク故障', en: 'Disk failure' },
  severity: 'critical',
  arrangesTechnician: true,
  part: 'HDD-2T',
  symptom: 'disk_failure',
};

/** One alarm of one machine of the sample area, and what machines and people say about it. */
export class WatchedAlarm {
  readonly workflowId: string;
  private readonly opening: WatchOpening;

  constructor(
    private readonly world: World,
    code: string,
  ) {
    const { asset, customer, site } = callFor('none', '2031-06-11T10:00:00+09:00');
    this.workflowId = alarmWatchWorkflowId(asset.id, code);
    this.opening = {
      machine: {
        asset: asset.id,
        controlNumber: asset.controlNumber,
        model: asset.model,
        customer: customer.id,
        customerName: customer.name,
        siteName: site.name,
        contract: 'CT-REPORT',
        window: '9x5',
        phone: '03-0000-0000',
      },
      code: { code, ...diskFailure },
      settings: defaultAlarmSettings,
    };
  }

  get handle() {
    return this.world.ground.temporal.workflow.getHandle(this.workflowId);
  }

  get stored() {
    return alarmWatchRepository(this.world.store);
  }

  /** Sends one signal, as the dispatcher of alarms does. */
  async hear(
    state: AlarmSignal['changes'][number]['state'],
    at: string,
    id: string = randomUUID(),
  ): Promise<void> {
    const changes = [{ state, at: formatInstant(Date.parse(at)) }];
    const signal: AlarmSignal = {
      id,
      count: 1,
      firstAt: at,
      lastAt: at,
      severity: 'critical',
      changes,
    };
    await this.world.ground.temporal.workflow.signalWithStart(alarmWatchWorkflowType, {
      workflowId: this.workflowId,
      taskQueue: this.world.taskQueue,
      args: [this.opening],
      signal: alarmWatchSignals.alarm,
      signalArgs: [signal],
    });
  }

  snapshot(): Promise<AlarmWatchSnapshot> {
    return this.handle.query<AlarmWatchSnapshot>(alarmWatchSnapshotQuery);
  }

  async report(
    outcome: CallReport['outcome'],
    operationId: string = randomUUID(),
  ): Promise<WatchAnswer> {
    const task = (await this.snapshot()).calls.at(-1)?.id ?? '';
    return this.say<CallReport>(alarmWatchUpdates.callReport, {
      operationId,
      task,
      outcome,
      by: dispatcher,
    });
  }

  decide(decision: RecallDecision['decision']): Promise<WatchAnswer> {
    const operationId = randomUUID();
    return this.say(alarmWatchUpdates.decide, { operationId, decision, by: dispatcher });
  }

  private say<T extends { operationId: string }>(update: string, said: T): Promise<WatchAnswer> {
    return this.handle.executeUpdate<WatchAnswer, [T]>(update, {
      args: [said],
      updateId: said.operationId,
    });
  }
}
