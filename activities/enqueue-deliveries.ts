import type { DeliveryRequest, PublishedEvent } from '../domain/deliveries/delivery-request.js';
import type { ActivityContext } from './create-activities.js';

/** What shall go out: mails to their receivers, events to every webhook subscriber of their topic. */
export interface Outgoing {
  mails: DeliveryRequest[];
  events: PublishedEvent[];
}

/** Puts deliveries into their receivers' queues; asking again under the same keys changes nothing. */
export async function enqueueDeliveries(
  _context: Pick<ActivityContext, 'store' | 'temporal' | 'taskQueue'>,
  _outgoing: Outgoing,
): Promise<void> {}
