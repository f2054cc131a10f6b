import { ApplicationFailure } from '@temporalio/common';
import {
  beginAttempt,
  finishAttempt,
  isLastTryLost,
} from '../domain/deliveries/attempt-delivery.js';
import type { Delivery } from '../domain/deliveries/delivery.js';
import { defaultDeliverySettings } from '../domain/deliveries/delivery-settings.js';
import { isSettledBy, settleDelivery } from '../domain/deliveries/settle-delivery.js';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.js';
import { deliveryLineRepository } from '../models/delivery-line-repository.js';
import { deliveryRepository } from '../models/delivery-repository.js';
import type { SettleAnswer, SettleDelivery } from '../workflows/delivery/delivery-messages.js';
import type { ActivityContext } from './create-activities.js';
import { enqueueDeliveries, type Outgoing } from './enqueue-deliveries.js';
import { sendDelivery } from './send-delivery.js';
import { settleLineActivity } from './settle-line.js';
import { whileAlive } from './while-alive.js';

/** When the line has something to do again. */
export type NextStep = { when: 'now' } | { when: 'at'; at: string } | { when: 'none' };

/** What is written down for a try that took its worker with it, or outlasted every limit. */
const LOST = { outcome: 'failed', answer: 'Nobody was left to write down how it ended.' } as const;

/** Effects of deliveries: each is one step of one receiver's line. */
export function deliveryActivities(context: ActivityContext) {
  const { store, deliveries: settings = defaultDeliverySettings } = context;
  const deliveries = deliveryRepository(store);
  const lines = deliveryLineRepository(store);
  const send = sendDelivery(context, settings);

  /** Lets go what one that stood aside held back: before that is over, or a crash in between keeps it. */
  async function release({ place, receiver, subject }: Delivery): Promise<void> {
    if (place === 'aside') await lines.releaseHeld(receiver, subject);
  }

  async function tryOnce(delivery: Delivery, now: string): Promise<void> {
    if (isLastTryLost(delivery, settings.retry)) {
      await deliveries.replaceIfNewer(finishAttempt(delivery, LOST, now, settings.retry));
      return;
    }
    const begun = beginAttempt(delivery, now);
    if (!(await deliveries.replaceIfNewer(begun))) return;
    const answer = await whileAlive(() => send(begun));
    const ended = finishAttempt(begun, answer, now, settings.retry);
    if (ended.place === 'over') await release(begun);
    await deliveries.replaceIfNewer(ended);
  }

  return {
    /** Does the line's next step: one try, or holding back what waits for a parked one. */
    async deliverNext({ receiver, now }: { receiver: string; now: string }): Promise<NextStep> {
      const next = await lines.next(receiver, now);
      if (next.when !== 'now') return next;
      const { delivery } = next;
      const isHeld =
        delivery.place === 'in_line' && (await lines.isSubjectAside(receiver, delivery.subject));
      if (isHeld) {
        await deliveries.replaceIfNewer({ ...delivery, seq: delivery.seq + 1, place: 'held' });
      } else {
        await tryOnce(delivery, now);
      }
      return { when: 'now' };
    },

    /** Carries out a person's decision once; a refusal fails for good with the refusal's own code. */
    async settleDelivery(request: SettleDelivery & { at: string }): Promise<SettleAnswer> {
      const { delivery: id, ...decision } = request;
      const found = await deliveries.find(id);
      if (!found)
        throw refused(refuse('DELIVERY_UNKNOWN', [], `There is no delivery ${id}.`, 'id'));
      if (isSettledBy(found, request.operationId)) return answerOf(found);
      const settled = settleDelivery(found, decision);
      if (isRefusal(settled)) throw refused(settled);
      if (settled.place === 'over') await release(found);
      await deliveries.replaceIfNewer(settled);
      return answerOf(settled);
    },

    ...settleLineActivity(context),

    /** Puts deliveries into their receivers' lines; see there. */
    enqueueDeliveries: (outgoing: Outgoing): Promise<void> => enqueueDeliveries(context, outgoing),
  };
}

function answerOf({ id, seq, state }: Delivery): SettleAnswer {
  return { id, seq, state };
}

function refused(refusal: Refusal): ApplicationFailure {
  const { code, because, message, field } = refusal;
  return ApplicationFailure.create({
    type: code,
    message,
    nonRetryable: true,
    details: [{ code, because, message, ...(field === undefined ? {} : { field }) }],
  });
}
