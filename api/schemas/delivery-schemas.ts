import { z } from 'zod';
import { deliveryStates } from '../../domain/deliveries/delivery.js';
import { listParameter, pageOf, pagingQuery } from './paging-schemas.js';
import { instantOut, line } from './value-schemas.js';

const language = z.enum(['ja', 'en']);
const attempt = z
  .object({
    at: instantOut,
    outcome: z
      .enum(['delivered', 'failed', 'refused', 'abandoned', 'interrupted'])
      .exactOptional()
      .meta({ description: 'None while the try is under way.' }),
    status: z.int().exactOptional().meta({ description: 'HTTP status or code of the SMTP reply.' }),
    answer: z.string().exactOptional().meta({ description: 'What was answered, shortened.' }),
  })
  .meta({ id: 'DeliveryAttempt' });

const summary = {
  id: z.string().meta({ examples: ['D-5f0c9a5be1c14bd0a1f3c0de'] }),
  channel: z.enum(['mail', 'webhook']),
  receiver: z.string().meta({ description: 'Mail address or id of a webhook subscriber.' }),
  kind: z.string().meta({ description: 'Template of the mail or topic of the event.' }),
  title: z.string().meta({ description: 'Subject line of the mail or topic of the event.' }),
  subject: z.string().meta({ examples: ['contract:CN-000001'] }),
  cause: z.object({ subject: z.string(), act: z.int().exactOptional() }),
  state: z.enum(deliveryStates),
  held: z
    .boolean()
    .meta({ description: 'Waits for a parked delivery of the same subject and receiver.' }),
  attemptCount: z.int(),
  lastAttempt: attempt.exactOptional(),
  nextAttemptAt: instantOut.exactOptional(),
  reason: z
    .object({ code: z.string(), text: z.string() })
    .exactOptional()
    .meta({ description: 'Why it was parked or dropped.' }),
  requestedAt: instantOut,
  updatedAt: instantOut,
};

export const deliverySummarySchema = z.object(summary).meta({ id: 'DeliverySummary' });
export const deliveryPage = pageOf(deliverySummarySchema).meta({ id: 'DeliveryPage' });
export const deliverySchema = z
  .object({
    ...summary,
    seq: z.int(),
    attempts: z.array(attempt),
    decisions: z.array(
      z.object({
        action: z.enum(['replay', 'drop']),
        by: z.string(),
        at: instantOut,
        reason: z.string().exactOptional(),
      }),
    ),
    attachments: z.array(z.object({ document: z.string(), language })),
    preview: z
      .object({ subject: z.string().exactOptional(), text: z.string() })
      .exactOptional()
      .meta({ description: 'What is sent; none when its template cannot be written.' }),
  })
  .meta({ id: 'Delivery' });

export const deliveryParams = z.object({ id: z.string().min(1).max(64) });
export const deliveryQuery = z.strictObject({
  state: listParameter(deliveryStates),
  subject: line(200).exactOptional().meta({ description: 'Concerned or caused by it.' }),
  receiver: line(320).exactOptional(),
  ...pagingQuery,
});
export const replayBody = z.strictObject({}).default({}).meta({ id: 'DeliveryReplay' });
export const parkedReplayBody = z
  .strictObject({
    receiver: line(320).exactOptional().meta({
      description: 'Mail address or id of a webhook subscriber.',
    }),
    reason: z
      .string()
      .regex(/^[A-Z][A-Z_]{1,63}$/, { error: 'Must be a code such as NO_MAIL_SERVER.' })
      .exactOptional()
      .meta({ description: 'Why they were parked.', examples: ['NO_MAIL_SERVER'] }),
  })
  .refine(({ receiver, reason }) => receiver !== undefined || reason !== undefined, {
    error: 'Name the receiver, the reason, or both.',
    path: ['receiver'],
  })
  .meta({ id: 'ParkedDeliveriesReplay' });
export const parkedReplaySchema = z
  .object({ deliveries: z.int(), receivers: z.int() })
  .meta({ id: 'ParkedDeliveriesReplayed' });
export const dropBody = z.strictObject({ reason: line(500) }).meta({ id: 'DeliveryDrop' });
export const settledSchema = z
  .object({ id: z.string(), seq: z.int(), state: z.enum(deliveryStates) })
  .meta({ id: 'DeliverySettled' });

const mailText = { subject: z.string(), text: z.string() };
export const mailTemplateList = z
  .object({ items: z.array(z.object({ name: z.string() })) })
  .meta({ id: 'MailTemplates' });
export const mailTemplateParams = z.object({ name: z.string().min(1).max(64) });
export const mailPreviewQuery = z.strictObject({ language: language.default('ja') });
export const mailPreview = z
  .object({ name: z.string(), language, ...mailText })
  .meta({ id: 'MailPreview' });
