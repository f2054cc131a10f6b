import type { JsonObject } from '../json.js';
import type { Delivery, WebhookContent } from './delivery.js';

/** What a webhook subscriber is sent. */
export interface WebhookBody {
  /** Id of the delivery: the same with every try. */
  id: string;
  topic: string;
  subject: string;
  occurredAt: string;
  data: JsonObject;
}

/** Writes the body of an event's delivery. */
export function webhookBody({ id, subject }: Delivery, content: WebhookContent): WebhookBody {
  const { topic, occurredAt, data } = content;
  return { id, topic, subject, occurredAt, data };
}
