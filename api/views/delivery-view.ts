import type { z } from 'zod';
import type { Delivery } from '../../domain/deliveries/delivery.js';
import { deliverySummary } from '../../domain/deliveries/delivery-summary.js';
import type { MailSender } from '../../domain/deliveries/mail-sender.js';
import { findMailTemplate } from '../../domain/deliveries/mail-templates.js';
import { renderMail } from '../../domain/deliveries/render-mail.js';
import { webhookBody } from '../../domain/deliveries/webhook-body.js';
import type { deliverySchema } from '../schemas/delivery-schemas.js';

type DeliveryView = z.output<typeof deliverySchema>;

/** Shows a delivery whole: its row, every try, what people decided, and what is sent. */
export function deliveryView(delivery: Delivery, sender: MailSender): DeliveryView {
  const { content, seq, attempts, decisions } = delivery;
  const preview = previewOf(delivery, sender);
  return {
    ...deliverySummary(delivery),
    seq,
    attempts,
    decisions: decisions.map(({ operationId: _operationId, ...decision }) => decision),
    attachments: content.channel === 'mail' ? (content.attachments ?? []) : [],
    ...(preview ? { preview } : {}),
  };
}

function previewOf(delivery: Delivery, sender: MailSender): DeliveryView['preview'] {
  const { content } = delivery;
  if (content.channel === 'webhook') {
    return { text: JSON.stringify(webhookBody(delivery, content), null, 2) };
  }
  const template = findMailTemplate(content.template);
  try {
    return template && renderMail(template, content.language, content.data, sender);
  } catch {
    // Data that the template cannot read: the delivery says so itself once it was tried.
    return undefined;
  }
}
