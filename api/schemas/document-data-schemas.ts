import { z } from 'zod';
import type { DocumentData } from '../../domain/documents/document-data.js';
import { dateOut } from './value-schemas.js';

const wording = z.object({ ja: z.string(), en: z.string() }).meta({ id: 'Wording' });

const customer = z.object({
  id: z.string(),
  name: z.string().exactOptional(),
  postalCode: z.string().exactOptional(),
  address: z.string().exactOptional(),
});

const line = z
  .object({
    description: wording,
    quantity: z.number().exactOptional(),
    unit: wording.exactOptional(),
    unitPrice: z.number().exactOptional().meta({ description: 'Yen, up to four decimals.' }),
    amount: z.int().meta({ description: 'Whole yen before tax; negative for a credit.' }),
    taxRate: z.number().meta({ description: 'A fraction; 0 bears no tax.' }),
  })
  .meta({ id: 'ChargeLine' });

const charges = {
  customer,
  contract: z.string(),
  lines: z.array(line),
  taxes: z.array(
    z
      .object({ rate: z.number(), subtotal: z.int(), tax: z.int() })
      .meta({ id: 'TaxShare', description: 'One rounding per rate.' }),
  ),
  total: z.int(),
  notes: z.array(wording).exactOptional(),
};

const term = {
  customer,
  contract: z.string(),
  plan: z.string(),
  startsOn: dateOut,
  endsOn: dateOut.exactOptional(),
  window: z.string().exactOptional(),
};

const invoice = z.object({
  kind: z.literal('invoice'),
  ...charges,
  usageMonth: z.string().exactOptional(),
  period: z.object({ from: dateOut, to: dateOut }).exactOptional(),
  dueOn: dateOut,
});

const creditNote = z.object({
  kind: z.literal('credit_note'),
  ...charges,
  corrects: z.union([
    z.object({ number: z.string(), issuedOn: dateOut.exactOptional() }),
    z.object({ key: z.string() }),
  ]),
  reason: wording,
});

const completionNotice = z.object({
  kind: z.literal('completion_notice'),
  ...term,
  registeredOn: dateOut,
  basePack: z.string().exactOptional(),
  machines: z.array(
    z.object({
      controlNumber: z.string(),
      model: z.string(),
      serial: z.string(),
      location: z.string().exactOptional(),
    }),
  ),
  notes: z.array(wording).exactOptional(),
});

const label = z.object({
  kind: z.literal('label'),
  ...term,
  controlNumber: z.string(),
  model: z.string().exactOptional(),
  serial: z.string().exactOptional(),
});

/** What a document says, by kind; the compiler holds it to the domain's form. */
export const documentData = z
  .discriminatedUnion('kind', [invoice, creditNote, completionNotice, label])
  .meta({ id: 'DocumentData' }) satisfies z.ZodType<DocumentData>;
