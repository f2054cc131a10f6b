import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineUpdate,
  patched,
  setHandler,
} from '@temporalio/workflow';
import { instantOf } from '../../domain/time/instant.js';
import { applyCommand } from '../../domain/work-order/apply-command.js';
import { commandTypes } from '../../domain/work-order/command-types.js';
import { type ContractNews, contractNews } from '../../domain/work-order/contract-news.js';
import { partsOutstanding } from '../../domain/work-order/derive-status.js';
import { openWorkOrder } from '../../domain/work-order/open-work-order.js';
import { refuseCommand } from '../../domain/work-order/refuse-command.js';
import { fireAlert, nextAlert } from '../../domain/work-order/sla-alerts.js';
import { snapshotOf } from '../../domain/work-order/snapshot-of.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import { isFinished, WorkOrderStatus } from '../../domain/work-order/work-order-status.js';
import { refusedUpdate } from '../refused-update.js';
import type { Order } from './order.js';
import { publishChanges, tellContract } from './tell-others.js';
import { effectsOf } from './work-order-effects.js';
import {
  type CommandAnswer,
  type CommandEnvelope,
  type WorkOrderInput,
  workOrderSnapshotQuery,
} from './work-order-messages.js';

/** How long a manager may still correct the judgement of a finished, unsigned work order. */
const CORRECTION_WINDOW = '7 days';

/**
 * A work order from the call, or the contract's request, to closed. Commands come as updates, each answered "done" or "no, because";
 * warnings and the breach fire by themselves; every change is published.
 */
export async function workOrder({ intake }: WorkOrderInput): Promise<WorkOrderSnapshot> {
  const order: Order = {
    state: openWorkOrder(intake),
    effects: [],
    news: [],
    publishedSeq: 0,
    over: false,
  };
  setHandler(defineQuery<WorkOrderSnapshot>(workOrderSnapshotQuery), () =>
    snapshotOf(order.state, Date.now()),
  );
  acceptCommands(order);
  await Promise.all([
    publishChanges(order),
    watchClock(order),
    tellContract(order),
    untilSettled(order),
  ]);
  await condition(allHandlersFinished);
  return snapshotOf(order.state, Date.now());
}

/** Histories from before a lost battery was told to its contract go on without telling it. */
function isToldHere({ event }: ContractNews): boolean {
  return event.type !== 'used_battery_written_off' || patched('written-off-battery-is-told');
}

/** Answers every command; the validator turns away what makes no sense now, without a trace. */
function acceptCommands(order: Order): void {
  const refuse = (envelope: CommandEnvelope): void => {
    if (order.state.applied[envelope.operationId] !== undefined) return;
    const refusal = refuseCommand(order.state, envelope, Date.now());
    if (refusal) throw refusedUpdate(refusal);
  };
  const answer = (envelope: CommandEnvelope): CommandAnswer => {
    refuse(envelope);
    const before = order.state;
    order.state = applyCommand(before, envelope, Date.now());
    const duplicate = order.state === before;
    if (!duplicate) {
      order.effects.push(...effectsOf(before, order.state, envelope.command));
      order.news.push(...contractNews(before, order.state).filter(isToldHere));
    }
    const { intake, seq, status } = order.state;
    return { number: intake.number, seq, status, duplicate };
  };
  for (const type of commandTypes) {
    const update = defineUpdate<CommandAnswer, [CommandEnvelope]>(type);
    setHandler(update, answer, { validator: refuse });
  }
}

/**
 * Fires each warning and the breach at its instant. The deadline is computed again after every
 * change, so that a hold, a correction or a late report can neither swallow nor double one.
 */
async function watchClock(order: Order): Promise<void> {
  const due = (): string => JSON.stringify(nextAlert(order.state, Date.now()) ?? null);
  while (!order.over) {
    const expected = due();
    const event = nextAlert(order.state, Date.now());
    const changed = (): boolean => order.over || due() !== expected;
    if (!event) {
      await condition(changed);
      continue;
    }
    const waitMs = instantOf(event.at) - Date.now();
    if (waitMs > 0 && (await condition(changed, waitMs))) continue;
    order.state = fireAlert(order.state, event, Date.now());
  }
}

/** Waits until nothing is left to do or to come back, and nobody has reopened it for a week. */
async function untilSettled(order: Order): Promise<void> {
  const isSettled = (): boolean =>
    isFinished(order.state.status) &&
    order.state.status !== WorkOrderStatus.completed &&
    order.news.length === 0 &&
    partsOutstanding(order.state.parts) === 0;
  do {
    await condition(isSettled);
  } while (await condition(() => !isSettled(), CORRECTION_WINDOW));
  order.over = true;
}
