import type { DeliveryAddress } from './delivery-request.js';

/**
 * Names the receiver whose line a delivery stands in: the mail address without regard to case and
 * spaces around it, or the webhook subscriber. The mail itself goes to the address as it was written.
 */
export function receiverOf(address: DeliveryAddress): string {
  return 'mail' in address ? address.mail.trim().toLowerCase() : address.webhook;
}
