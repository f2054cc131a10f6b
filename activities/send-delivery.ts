import { ApplicationFailure } from '@temporalio/common';
import type { AttemptAnswer } from '../domain/deliveries/attempt-delivery.js';
import type { Delivery, MailContent, WebhookContent } from '../domain/deliveries/delivery.js';
import type { DeliverySettings } from '../domain/deliveries/delivery-settings.js';
import type { MailText } from '../domain/deliveries/mail-template.js';
import { findMailTemplate } from '../domain/deliveries/mail-templates.js';
import { nameIn } from '../domain/deliveries/name-in.js';
import { renderMail } from '../domain/deliveries/render-mail.js';
import { webhookBody } from '../domain/deliveries/webhook-body.js';
import { signingSecrets } from '../domain/deliveries/webhook-subscriber.js';
import { webhookSubscriberRepository } from '../models/webhook-subscriber-repository.js';
import { postWebhook } from './adapters/post-webhook.js';
import { type MailFile, sendMail } from './adapters/send-mail.js';
import { signWebhook } from './adapters/webhook-signature.js';
import type { ActivityContext } from './create-activities.js';
import { renderIssuedDocument } from './render-issued-document.js';

/** Gives what sends one delivery once and says how that went; it does not throw for what a receiver does. */
export function sendDelivery(
  context: Pick<ActivityContext, 'store' | 'publicUrl'>,
  settings: DeliverySettings,
) {
  const subscribers = webhookSubscriberRepository(context.store);

  async function mail(delivery: Delivery, content: MailContent): Promise<AttemptAnswer> {
    const { smtpUrl, from } = settings.mail;
    if (smtpUrl === undefined) return refusal('NO_MAIL_SERVER', 'GENBA_SMTP_URL is not set.');
    const template = findMailTemplate(content.template);
    if (!template) return refusal('TEMPLATE_UNKNOWN', `There is no template ${content.template}.`);
    let text: MailText;
    try {
      text = renderMail(template, content.language, content.data, from);
    } catch (failure) {
      return refusal('TEMPLATE_FAILED', String(failure));
    }
    const attachments = await filesOf(content);
    const { mail: address, name = '' } = content.to;
    const to = { mail: address, name: nameIn(name, content.language) };
    return sendMail(smtpUrl, { id: delivery.id, from, to, ...text, attachments });
  }

  async function filesOf({ attachments = [] }: MailContent): Promise<MailFile[]> {
    const files: MailFile[] = [];
    for (const { document, language } of attachments) {
      const { name, contentType, bytes } = await renderIssuedDocument(context, document, language);
      files.push({ fileName: name, contentType, content: Buffer.from(bytes) });
    }
    return files;
  }

  async function webhook(delivery: Delivery, content: WebhookContent): Promise<AttemptAnswer> {
    const subscriber = await subscribers.find(content.subscriber);
    if (!subscriber) {
      const code = 'SUBSCRIBER_REMOVED';
      return { outcome: 'abandoned', code, answer: 'The subscriber was removed.' };
    }
    if (!subscriber.active) return refusal('SUBSCRIBER_INACTIVE', 'The subscriber is not active.');
    const body = JSON.stringify(webhookBody(delivery, content));
    // The receiver holds the time stamp against its own clock: it is that of the sending, not of a rule.
    const nowMs = Date.now();
    const secrets = signingSecrets(subscriber, nowMs);
    return postWebhook(
      {
        url: subscriber.url,
        body,
        headers: {
          'Genba-Delivery-Id': delivery.id,
          'Genba-Topic': content.topic,
          'Genba-Signature': signWebhook(body, secrets, Math.floor(nowMs / 1_000)),
        },
      },
      settings.webhooks,
    );
  }

  return async (delivery: Delivery): Promise<AttemptAnswer> => {
    const { content } = delivery;
    try {
      return content.channel === 'mail'
        ? await mail(delivery, content)
        : await webhook(delivery, content);
    } catch (failure) {
      if (failure instanceof ApplicationFailure && failure.type === 'DOCUMENT_UNKNOWN') {
        return refusal('DOCUMENT_UNKNOWN', failure.message);
      }
      // Whatever it is, it must not stop the line for good: it counts as a try that failed.
      return { outcome: 'failed', answer: String(failure) };
    }
  };
}

function refusal(code: Uppercase<string>, answer: string): AttemptAnswer {
  return { outcome: 'refused', code, answer };
}
