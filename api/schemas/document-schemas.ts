import { z } from 'zod';
import { documentKinds } from '../../domain/documents/document-data.js';
import { documentData } from './document-data-schemas.js';
import { pageOf, pagingQuery } from './paging-schemas.js';
import { businessId, dateOut, instantOut, line, yen } from './value-schemas.js';

const kind = z.enum(documentKinds).meta({ id: 'DocumentKind' });
const subject = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\w-]+:[\w.:-]+$/, { error: 'Must be such as contract:PAYG-1.' })
  .meta({ examples: ['contract:PAYG-2031-001'] });

/** The number of a document, such as `INV-00000001`. */
export const documentNumberPath = z
  .string()
  .max(20)
  .regex(/^[A-Z]{3}-\d{8,12}$/, { error: 'Must be such as INV-00000001.' });

export const language = z.enum(['ja', 'en']).default('ja');
export const documentParams = z.object({ number: documentNumberPath });
export const renderingQuery = z.strictObject({ language });
export const documentListQuery = z.strictObject({
  subject: subject.exactOptional(),
  kind: kind.exactOptional(),
  customer: businessId.exactOptional(),
  ...pagingQuery,
});

export const labelBody = z
  .strictObject({ controlNumber: line(64).meta({ examples: ['M-100001'] }) })
  .meta({ id: 'LabelNew' });
export const labelIssued = z.object({ number: documentNumberPath }).meta({ id: 'LabelIssued' });

const summaryFields = {
  number: documentNumberPath,
  kind,
  subject: z.string(),
  contract: z.string(),
  customer: z.object({ id: z.string(), name: z.string() }),
  issuedOn: dateOut,
  issuedAt: instantOut,
  total: yen.exactOptional().meta({ description: 'Yen with tax.' }),
  dueOn: dateOut.exactOptional(),
  usageMonth: z.string().exactOptional(),
  corrects: z.string().exactOptional().meta({ description: 'The invoice that is corrected.' }),
  controlNumber: z.string().exactOptional(),
};

export const documentPage = pageOf(z.object(summaryFields).meta({ id: 'DocumentSummary' })).meta({
  id: 'DocumentPage',
});

export const documentDetail = z
  .object({
    ...summaryFields,
    issuer: z.object({
      name: z.string(),
      postalCode: z.string(),
      address: z.string(),
      telephone: z.string(),
      registrationNumber: z.string(),
      bankAccount: z.string(),
    }),
    data: documentData,
    creditNotes: z.array(documentNumberPath).exactOptional().meta({
      description: 'Invoices: the credit notes on it.',
    }),
  })
  .meta({ id: 'DocumentDetail' });
