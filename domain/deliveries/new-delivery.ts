import type { Delivery, MailContent, WebhookContent } from './delivery.js';
import type { DeliveryRequest, PublishedEvent } from './delivery-request.js';
import { receiverOf } from './receiver.js';

/** A delivery before its receiver's line has given it a number. */
export type DeliveryDraft = Pick<
  Delivery,
  'key' | 'receiver' | 'subject' | 'cause' | 'content' | 'requestedAt'
>;

/** Makes a delivery of a request for a mail. */
export function mailDelivery(request: DeliveryRequest): DeliveryDraft {
  const { key, to, subject, template, language, data, attachments, cause, requestedAt } = request;
  const content: MailContent = {
    channel: 'mail',
    to,
    template,
    language,
    data,
    ...(attachments && attachments.length > 0 ? { attachments } : {}),
  };
  return { key, receiver: receiverOf(to), subject, cause, content, requestedAt };
}

/** Makes the delivery of an event to one subscriber. */
export function eventDelivery(event: PublishedEvent, subscriber: string): DeliveryDraft {
  const { key, topic, subject, data, occurredAt, cause } = event;
  const content: WebhookContent = { channel: 'webhook', subscriber, topic, data, occurredAt };
  return {
    key,
    receiver: receiverOf({ webhook: subscriber }),
    subject,
    cause: cause ?? { subject },
    content,
    requestedAt: occurredAt,
  };
}

/** Puts a delivery at place `n` of its receiver's line. */
export function queueDelivery(draft: DeliveryDraft, id: string, n: number): Delivery {
  return {
    id,
    n,
    seq: 1,
    ...draft,
    state: 'queued',
    place: 'in_line',
    tries: 0,
    attempts: [],
    decisions: [],
    updatedAt: draft.requestedAt,
  };
}
