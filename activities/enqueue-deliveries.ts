import type { DeliveryRequest, PublishedEvent } from '../domain/deliveries/delivery-request.js';
import {
  type DeliveryDraft,
  eventDelivery,
  mailDelivery,
} from '../domain/deliveries/new-delivery.js';
import { matchesTopic } from '../domain/deliveries/topic.js';
import { deliveryRepository } from '../models/delivery-repository.js';
import { webhookSubscriberRepository } from '../models/webhook-subscriber-repository.js';
import {
  deliverySignals,
  deliveryStart,
  deliveryWorkflowType,
} from '../workflows/delivery/delivery-messages.js';
import type { ActivityContext } from './create-activities.js';

/** What shall go out: mails to their receivers, events to every webhook subscriber of their topic. */
export interface Outgoing {
  mails: DeliveryRequest[];
  events: PublishedEvent[];
}

/**
 * Puts deliveries into their receivers' lines and stirs those. Asking again under the same keys
 * changes nothing, so that whoever asks may be repeated as a whole. A subscriber that came later than
 * an event does not get it, except when the asking is repeated.
 */
export async function enqueueDeliveries(
  { store, temporal, taskQueue }: Pick<ActivityContext, 'store' | 'temporal' | 'taskQueue'>,
  { mails, events }: Outgoing,
): Promise<void> {
  const drafts = [...mails.map(mailDelivery), ...(await fanOut())];
  const deliveries = deliveryRepository(store);
  for (const draft of drafts) await deliveries.add(draft);
  // Only now: a line that is stirred finds all that it was stirred for.
  for (const receiver of new Set(drafts.map((draft) => draft.receiver))) {
    await temporal.workflow.signalWithStart(deliveryWorkflowType, {
      ...deliveryStart(receiver, taskQueue),
      signal: deliverySignals.stir,
    });
  }

  async function fanOut(): Promise<DeliveryDraft[]> {
    if (events.length === 0) return [];
    const subscribers = (await webhookSubscriberRepository(store).list()).filter(
      ({ active }) => active,
    );
    return events.flatMap((event) =>
      subscribers
        .filter(({ topics }) => topics.some((pattern) => matchesTopic(pattern, event.topic)))
        .map(({ id }) => eventDelivery(event, id)),
    );
  }
}
