import { z } from 'zod';
import {
  type DeliverySettings,
  defaultDeliverySettings,
} from '../domain/deliveries/delivery-settings.js';
import { parseMailSender } from '../domain/deliveries/mail-sender.js';
import { defaultRetryPolicy } from '../domain/deliveries/retry-policy.js';

const SENDER = 'must be an address, or a name and an address: Service Desk <desk@example.com>';

function wholeNumber(from: number, to: number) {
  const message = `must be a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message);
}

/** The variables about mails and webhooks. */
export const deliveryVariables = {
  GENBA_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://')
    .optional(),
  GENBA_MAIL_FROM: z
    .string()
    .refine((text) => parseMailSender(text) !== undefined, SENDER)
    .optional(),
  GENBA_DELIVERY_TRIES: wholeNumber(1, 20).default(defaultRetryPolicy.tries),
  GENBA_DELIVERY_FIRST_RETRY_SECONDS: wholeNumber(1, 3_600).default(
    defaultRetryPolicy.firstRetryMs / 1_000,
  ),
  GENBA_WEBHOOK_PRIVATE_ADDRESSES: z.enum(['refuse', 'allow']).default('refuse'),
};

const schema = z.object(deliveryVariables);

/** Gives the checked variables the form in which workers and the API use them. */
export function deliverySettings(variables: z.infer<typeof schema>): DeliverySettings {
  const { mail, retry, webhooks } = defaultDeliverySettings;
  const smtpUrl = variables.GENBA_SMTP_URL;
  return {
    mail: {
      from: parseMailSender(variables.GENBA_MAIL_FROM ?? '') ?? mail.from,
      ...(smtpUrl === undefined ? {} : { smtpUrl }),
    },
    retry: {
      ...retry,
      tries: variables.GENBA_DELIVERY_TRIES,
      firstRetryMs: variables.GENBA_DELIVERY_FIRST_RETRY_SECONDS * 1_000,
    },
    webhooks: {
      ...webhooks,
      allowPrivateAddresses: variables.GENBA_WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    },
  };
}
