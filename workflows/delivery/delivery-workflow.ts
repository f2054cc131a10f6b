import {
  ActivityFailure,
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { formatInstant, instantOf } from '../../domain/time/instant.js';
import { queueOfOne } from '../dispatch-desk/in-turn.js';
import { deliverNext, settleDelivery, settleLine } from './delivery-effects.js';
import {
  type DeliveryInput,
  deliverySignals,
  deliveryUpdates,
  type SettleAnswer,
  type SettleDelivery,
  type SettleLine,
} from './delivery-messages.js';

/** An idle line stays this long, for what may follow at once; then it ends and costs nothing. */
const IDLE_MS = 60_000;
/** Leaves room for what is under way when a run hands over, below 500 events. */
const EVENTS_PER_RUN = 400;

/** A receiver's line as one run sees it: whether something came since the last look into the store. */
interface Line {
  stirred: boolean;
  /** Of a try and a person's decision only one happens at a time: both change one delivery. */
  inTurn: ReturnType<typeof queueOfOne>;
}

/**
 * The line of one receiver: sends what stands in it in order, waits for the next try of what failed,
 * carries out what people decide, and ends when there is nothing to do. What stands in the line is
 * kept in the store, so that a line may get as long as it likes; this workflow alone moves it.
 */
export async function delivery({ receiver }: DeliveryInput): Promise<void> {
  const line: Line = { stirred: false, inTurn: queueOfOne() };
  setHandler(defineSignal(deliverySignals.stir), () => {
    line.stirred = true;
  });
  acceptDecisions(line);
  acceptLineDecisions(receiver, line);
  while (!mustHandOver()) {
    line.stirred = false;
    const next = await line.inTurn(() => deliverNext({ receiver, now: now() }));
    if (next.when === 'now') continue;
    const waitMs = next.when === 'at' ? instantOf(next.at) - Date.now() : IDLE_MS;
    const stirred = waitMs <= 0 || (await condition(() => line.stirred, waitMs));
    if (stirred || next.when === 'at') continue;
    await condition(allHandlersFinished);
    // A signal that comes while this run ends keeps it from ending: the server hands it to us first.
    if (!line.stirred) return;
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof delivery>({ receiver });
}

function acceptDecisions(line: Line): void {
  const settle = async (request: SettleDelivery): Promise<SettleAnswer> => {
    try {
      return await line.inTurn(() => settleDelivery({ ...request, at: now() }));
    } catch (failure) {
      throw ownRefusal(failure);
    } finally {
      line.stirred = true;
    }
  };
  setHandler(defineUpdate<SettleAnswer, [SettleDelivery]>(deliveryUpdates.settle), settle);
}

/** Part by part, each in turn with the tries: a long line must not keep others waiting. */
function acceptLineDecisions(receiver: string, line: Line): void {
  const signal = defineSignal<[SettleLine]>(deliverySignals.settleLine);
  setHandler(signal, async (request) => {
    line.stirred = true;
    const part = { ...request, receiver, at: now() };
    while ((await line.inTurn(() => settleLine(part))).more) line.stirred = true;
    line.stirred = true;
  });
}

/** Gives the activity's own "no" to the caller instead of its wrapping. */
function ownRefusal(failure: unknown): unknown {
  const inner = failure instanceof ActivityFailure ? failure.cause : undefined;
  if (!(inner instanceof ApplicationFailure) || !inner.nonRetryable) return failure;
  const { type, message, details } = inner;
  return ApplicationFailure.create({
    type: type ?? 'DELIVERY_REFUSED',
    message,
    nonRetryable: true,
    details: details ?? [],
  });
}

function mustHandOver(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength >= EVENTS_PER_RUN || continueAsNewSuggested;
}

function now(): string {
  return formatInstant(Date.now());
}
