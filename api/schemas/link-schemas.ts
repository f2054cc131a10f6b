import { z } from 'zod';
import { callTaken } from './intake-schemas.js';
import { instantOut, line, serverTime, workOrderNumber } from './value-schemas.js';

/** The secret part of a link that was sent or printed. */
export const linkToken = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/, { error: 'Must be the token of a link.' });
export const linkParams = z.object({ token: linkToken });

export const faultReportPage = z
  .object({
    serverTime,
    equipment: z.object({ controlNumber: z.string(), kind: z.string(), model: z.string() }),
    site: z.object({ name: z.string() }),
    contact: z
      .object({ name: z.string(), telephone: z.string() })
      .meta({ description: 'Whom to call where reporting here is not possible.' }),
    refusal: z
      .object({ code: z.string(), message: z.string() })
      .exactOptional()
      .meta({ description: 'Why no fault can be reported here: `CONTRACT_ENDED` and others.' }),
    openReports: z
      .array(z.object({ number: workOrderNumber, acceptedAt: instantOut }))
      .meta({ description: 'Faults of this equipment that are being worked on.' }),
  })
  .meta({ id: 'FaultReportPage' });

export const faultReportBody = z
  .strictObject({
    symptom: line(200),
    contactName: line(100),
    contactTelephone: line(40)
      .regex(/^[\d+()\-\s]{6,}$/, { error: 'Must be a telephone number.' })
      .exactOptional(),
    note: line(1_500).exactOptional(),
  })
  .meta({ id: 'FaultReport' });

export const faultReported = callTaken;
