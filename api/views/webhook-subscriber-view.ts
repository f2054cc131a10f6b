import type { z } from 'zod';
import type { WebhookSubscriber } from '../../domain/deliveries/webhook-subscriber.js';
import type { Versioned } from '../../models/reference-repository.js';
import type { webhookSubscriberSchema } from '../schemas/webhook-subscriber-schemas.js';

/** Shows a subscriber without its secrets. */
export function webhookSubscriberView(
  subscriber: Versioned<WebhookSubscriber>,
): z.output<typeof webhookSubscriberSchema> {
  const { secret: _secret, previousSecret, ...shown } = subscriber;
  return {
    ...shown,
    ...(previousSecret ? { previousSecretValidUntil: previousSecret.validUntil } : {}),
  };
}
