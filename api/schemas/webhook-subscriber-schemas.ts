import { z } from 'zod';
import { isTopicPattern } from '../../domain/deliveries/topic.js';
import { instantOut } from './value-schemas.js';

const topics = z
  .array(
    z.string().max(100).refine(isTopicPattern, {
      error: 'Must be a topic such as contract.renewed, a beginning such as contract.*, or *.',
    }),
  )
  .min(1)
  .max(20);

/** Refused here is what no setting allows; where the host leads is looked at when it is stored. */
const url = z
  .url({ protocol: /^https?$/, error: 'Must be an http or https address.' })
  .max(500)
  .refine((text) => !URL.canParse(text) || !carriesLogin(new URL(text)), {
    error: 'Must not carry a user name or password.',
  });

function carriesLogin({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

export const webhookSubscriberBody = z
  .strictObject({ url, topics, active: z.boolean().default(true) })
  .meta({ id: 'WebhookSubscriberInput' });
export const webhookSubscriberSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    topics: z.array(z.string()),
    active: z.boolean(),
    previousSecretValidUntil: instantOut
      .exactOptional()
      .meta({ description: 'Until then the secret before signs too.' }),
    createdAt: instantOut,
    createdBy: z.string(),
    updatedAt: instantOut,
    version: z.int().meta({ description: 'Grows with every write; sent back as `If-Match`.' }),
  })
  .meta({ id: 'WebhookSubscriber' });
export const webhookSubscriberList = z
  .object({ items: z.array(webhookSubscriberSchema) })
  .meta({ id: 'WebhookSubscribers' });
export const webhookSecretSchema = z
  .object({
    subscriber: webhookSubscriberSchema,
    secret: z.string().meta({ description: 'Shown this once.' }),
  })
  .meta({ id: 'WebhookSecret' });
export const rotateSecretBody = z
  .strictObject({
    overlapHours: z.int().min(0).max(168).default(24).meta({
      description: 'How long the secret before signs beside the new one.',
    }),
  })
  .default({ overlapHours: 24 })
  .meta({ id: 'WebhookSecretRotation' });
export const testEventBody = z.strictObject({}).default({}).meta({ id: 'WebhookTest' });
export const testEventSchema = z.object({ delivery: z.string() }).meta({ id: 'WebhookTestSent' });
