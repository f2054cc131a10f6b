import type { MailSender } from './mail-sender.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry-policy.js';

/** How deliveries go out. */
export interface DeliverySettings {
  mail: {
    /** `smtp://` or `smtps://`; without one mails are parked until there is one. */
    smtpUrl?: string;
    from: MailSender;
  };
  retry: RetryPolicy;
  webhooks: {
    /** Lets webhooks go to private and local addresses. */
    allowPrivateAddresses: boolean;
    timeoutMs: number;
  };
}

/** What holds where nothing else is said: no mail server, no private addresses, ten seconds to answer. */
export const defaultDeliverySettings: DeliverySettings = {
  mail: { from: { name: 'Genba Service Desk', address: 'service-desk@genba.example' } },
  retry: defaultRetryPolicy,
  webhooks: { allowPrivateAddresses: false, timeoutMs: 10_000 },
};
