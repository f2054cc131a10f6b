import type { Delivery } from '../../../domain/deliveries/delivery.js';
import type { DeliveryRequest } from '../../../domain/deliveries/delivery-request.js';
import { mailDelivery, queueDelivery } from '../../../domain/deliveries/new-delivery.js';

/** A request for a battery notice. */
export const request: DeliveryRequest = {
  key: 'contract:K-1:3:mail',
  to: { mail: ' It@Customer.Example ', name: 'IT' },
  subject: 'contract:K-1',
  template: 'battery_notice',
  language: 'en',
  data: { customer: 'Customer', equipment: 'UPS-1', dueOn: '2032-04-01' },
  cause: { subject: 'contract:K-1', act: 3 },
  requestedAt: '2032-04-01T09:00:00+09:00',
};

/** The same as the first in its receiver's line. */
export function queued(): Delivery {
  return queueDelivery(mailDelivery(request), 'D-1', 1);
}
