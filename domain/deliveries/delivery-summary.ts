import type { Delivery, DeliveryAttempt, DeliveryReason, DeliveryState } from './delivery.js';
import type { DeliveryCause } from './delivery-request.js';
import { textOf } from './mail-template.js';
import { findMailTemplate } from './mail-templates.js';

/** A delivery as lists and timelines show it. */
export interface DeliverySummary {
  id: string;
  channel: 'mail' | 'webhook';
  receiver: string;
  /** Template of the mail or topic of the event. */
  kind: string;
  /** Subject line of the mail or topic of the event. */
  title: string;
  subject: string;
  cause: DeliveryCause;
  state: DeliveryState;
  /** Waits until one of the same subject, which is parked, is replayed or dropped. */
  held: boolean;
  attemptCount: number;
  lastAttempt?: DeliveryAttempt;
  nextAttemptAt?: string;
  reason?: DeliveryReason;
  requestedAt: string;
  updatedAt: string;
}

/** Gives the row of a delivery. */
export function deliverySummary(delivery: Delivery): DeliverySummary {
  const { id, receiver, subject, cause, state, place, content, nextAttemptAt, reason } = delivery;
  const lastAttempt = delivery.attempts.at(-1);
  return {
    id,
    channel: content.channel,
    receiver,
    kind: content.channel === 'mail' ? content.template : content.topic,
    title: titleOf(delivery),
    subject,
    cause,
    state,
    held: place === 'held',
    attemptCount: delivery.attempts.length,
    ...(lastAttempt ? { lastAttempt } : {}),
    ...(nextAttemptAt === undefined ? {} : { nextAttemptAt }),
    ...(reason ? { reason } : {}),
    requestedAt: delivery.requestedAt,
    updatedAt: delivery.updatedAt,
  };
}

function titleOf({ content }: Delivery): string {
  if (content.channel === 'webhook') return content.topic;
  const template = findMailTemplate(content.template);
  try {
    return template ? textOf(template, content.language, content.data).subject : content.template;
  } catch {
    // Data that its template cannot read: the mail is parked for that when its turn comes.
    return content.template;
  }
}
