import { dropForRemoved, settleDelivery } from '../domain/deliveries/settle-delivery.js';
import { isRefusal } from '../domain/refusal.js';
import { deliveryLineRepository } from '../models/delivery-line-repository.js';
import { deliveryRepository } from '../models/delivery-repository.js';
import { webhookSubscriberRepository } from '../models/webhook-subscriber-repository.js';
import type { SettleLine } from '../workflows/delivery/delivery-messages.js';
import type { ActivityContext } from './create-activities.js';

/** How many are settled at once: well within the time that the step has. */
const PART = 100;

/** A decision about a whole line, and when it was made. */
export type SettleLineInput = SettleLine & { receiver: string; at: string };

/** Decisions about a receiver's whole line, a part of it at a time. */
export function settleLineActivity({ store }: Pick<ActivityContext, 'store'>) {
  const deliveries = deliveryRepository(store);
  const lines = deliveryLineRepository(store);
  const subscribers = webhookSubscriberRepository(store);

  async function replay(input: SettleLineInput & { action: 'replay' }): Promise<{ more: boolean }> {
    const { receiver, at, operationId, by, reason } = input;
    const parked = await lines.parked(receiver, { operationId, reason }, PART);
    for (const delivery of parked) {
      const settled = settleDelivery(delivery, { operationId, action: 'replay', by, at });
      if (!isRefusal(settled)) await deliveries.replaceIfNewer(settled);
    }
    return { more: parked.length === PART };
  }

  async function clear({ receiver, at }: SettleLineInput): Promise<{ more: boolean }> {
    // Only what nobody is there to get is dropped, whoever asked for it.
    if (await subscribers.find(receiver)) return { more: false };
    const waiting = await lines.unfinishedEvents(receiver, PART);
    for (const delivery of waiting) await deliveries.replaceIfNewer(dropForRemoved(delivery, at));
    return { more: waiting.length === PART };
  }

  return {
    /** Settles the next part of a line in its order; answers whether there may be more. */
    settleLine: (input: SettleLineInput): Promise<{ more: boolean }> =>
      input.action === 'replay' ? replay(input) : clear(input),
  };
}
