import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { AlarmWatchSnapshot } from '../domain/alarms/alarm-watch-snapshot.js';
import { type ErrandResult, type WatchErrand, watchActor } from '../domain/alarms/watch-errand.js';
import type { CommandEnvelope, WorkOrderCommand } from '../domain/work-order/work-order-command.js';
import { isFinished } from '../domain/work-order/work-order-status.js';
import { alarmWatchRepository } from '../models/alarm-watch-repository.js';
import { workOrderRepository } from '../models/work-order-repository.js';
import type { SentErrand } from '../workflows/alarm-watch/alarm-watch-messages.js';
import { workOrderWorkflowId } from '../workflows/work-order/work-order-messages.js';
import type { ActivityContext } from './create-activities.js';
import { openWorkOrder } from './open-work-order.js';

/** What the work order's history says about why the alarm took it back. */
const reasons = {
  alarm_cleared: 'The alarm has cleared.',
  customer_not_wanted: 'The customer wants nobody to come.',
  recalled: 'The alarm has cleared; recalled.',
} as const;

/** What a work order answers that nobody can take back any more. */
const settled = new Set([
  'ALREADY_SIGNED',
  'WORK_ORDER_CANCELED',
  'WORK_ORDER_FINISHED',
  'WORK_ORDER_NOT_FOUND',
]);

/** Effects of alarm watches. */
export function alarmActivities(context: ActivityContext) {
  const { store, temporal } = context;
  const watches = alarmWatchRepository(store);
  const workOrders = workOrderRepository(store);

  /** Sends a command under the errand's key; answers the refusal's code, if it is refused. */
  async function command(
    { key, number, by, at }: Extract<WatchErrand, { number: string; by: unknown }>,
    said: WorkOrderCommand,
  ): Promise<string | undefined> {
    const envelope: CommandEnvelope = { operationId: key, by, occurredAt: at, command: said };
    try {
      await temporal.workflow
        .getHandle(workOrderWorkflowId(number))
        .executeUpdate(said.type, { args: [envelope], updateId: key });
      return undefined;
    } catch (failure) {
      if (failure instanceof WorkflowNotFoundError) return 'WORK_ORDER_NOT_FOUND';
      const { cause } = failure as Error;
      if (failure instanceof WorkflowUpdateFailedError && cause instanceof ApplicationFailure)
        return cause.type ?? 'WORK_ORDER_REFUSED';
      throw failure;
    }
  }

  async function open(
    { key, at }: Extract<WatchErrand, { type: 'open_ticket' }>,
    { machine, code, text }: SentErrand['watch'],
  ): Promise<ErrandResult> {
    const note = [
      `${code.code}: ${code.meaning.ja} / ${code.meaning.en}`,
      ...(code.part === undefined ? [] : [`部品 / part: ${code.part}`]),
      ...(text === undefined ? [] : [text]),
    ].join('\n');
    try {
      const { number } = await openWorkOrder(context, {
        key,
        kind: 'repair',
        channel: 'alarm',
        equipment: { asset: machine.asset },
        symptom: code.symptom,
        note,
        by: watchActor,
        at,
      });
      return { type: 'opened', number };
    } catch (failure) {
      if (failure instanceof ApplicationFailure && failure.nonRetryable)
        return { type: 'refused', code: failure.type ?? 'WORK_ORDER_REFUSED' };
      throw failure;
    }
  }

  async function withdraw(
    errand: Extract<WatchErrand, { type: 'withdraw_ticket' }>,
  ): Promise<ErrandResult> {
    const refusal = await command(errand, {
      type: 'cancel',
      by: 'alarm',
      reason: reasons[errand.reason],
      ...(errand.evenIfLeft ? {} : { unlessLeft: true }),
    });
    if (refusal === undefined) return { type: 'withdrawn' };
    if (refusal === 'TECHNICIAN_HAS_LEFT') return { type: 'left' };
    if (settled.has(refusal)) return { type: 'finished' };
    throw new Error(`${errand.number} refused to be taken back: ${refusal}`);
  }

  return {
    /** Writes a watch and its calls, unless newer ones are there. */
    async recordAlarmWatch(watch: AlarmWatchSnapshot): Promise<void> {
      await watches.record(watch);
    },

    /** Runs a watch's errand; its key makes sure that it has one effect, however often it is run. */
    async runWatchErrand({ errand, watch }: SentErrand): Promise<ErrandResult> {
      switch (errand.type) {
        case 'open_ticket':
          return open(errand, watch);
        case 'withdraw_ticket':
          return withdraw(errand);
        case 'tell_ticket': {
          const { news } = errand;
          await command(errand, { type: 'alarm_news', news, code: watch.code.code });
          return { type: 'told' };
        }
        case 'check_ticket': {
          const workOrder = await workOrders.find(errand.number);
          return { type: workOrder && isFinished(workOrder.status) ? 'finished' : 'open' };
        }
      }
    },
  };
}
