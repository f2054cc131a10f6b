import { z } from 'zod';
import { assetSchema, contractSchema, customerSchema, siteSchema } from './reference-schemas.js';
import { instant, line, serverTime, workOrderNumber } from './value-schemas.js';
import { coverageSnapshot } from './work-order-clock-schemas.js';
import { workOrderSummary } from './work-order-schemas.js';

const controlNumber = line(64).meta({
  description: 'The number on the equipment label (ESP-27).',
  examples: ['M-100001'],
});

export const takeCallBody = z
  .strictObject({
    controlNumber,
    channel: z.enum(['phone', 'web', 'qr']),
    symptom: line(200),
    note: line(2_000).exactOptional(),
    reference: line(64).exactOptional().meta({ description: "The caller's own reference." }),
    occurredAt: instant.exactOptional(),
  })
  .meta({ id: 'TakeCall' });
export type TakeCallBody = z.infer<typeof takeCallBody>;

export const callTaken = z
  .object({
    number: workOrderNumber,
    started: z.enum(['now', 'buffered']).meta({
      description: '`buffered`: kept safely, starts by itself when the workflow server is back.',
    }),
    acceptedAt: z.string(),
  })
  .meta({ id: 'CallTaken' });

export const intakePreviewQuery = z.strictObject({ controlNumber, at: instant.exactOptional() });

export const intakePreview = z
  .object({
    serverTime,
    asset: assetSchema.omit({ version: true }),
    site: siteSchema.omit({ version: true }),
    customer: customerSchema.omit({ version: true }),
    contract: contractSchema.omit({ version: true }),
    coverage: coverageSnapshot,
    coverageOneHourLater: coverageSnapshot,
    openWorkOrders: z.array(workOrderSummary),
  })
  .meta({ id: 'IntakePreview' });
