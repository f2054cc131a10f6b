import { z } from 'zod';
import {
  businessId,
  date,
  instant,
  instantOut,
  line,
  workOrderNumber,
  yen,
} from './value-schemas.js';
import { workOrderStatus } from './work-order-schemas.js';

const judgementFields = {
  decision: z.enum(['onsite', 'remote_fixed', 'not_covered']),
  severity: z.enum(['high', 'normal']).exactOptional(),
  exclusionItem: z
    .literal([5, 6, 7, 8])
    .exactOptional()
    .meta({ description: 'Exclusion items 5-8 of the document (ESP-45..48, ESP-54).' }),
  because: line(1_000).exactOptional(),
};
const stepFields = {
  technician: businessId
    .exactOptional()
    .meta({ description: 'Left out by a technician: their own id.' }),
  occurredAt: instant
    .exactOptional()
    .meta({ description: 'When it happened, by the device; now if left out.' }),
};
const occurred = { occurredAt: stepFields.occurredAt };

export const judgeBody = z.strictObject(judgementFields).meta({ id: 'Judge' });
export const correctJudgementBody = z
  .strictObject({ ...judgementFields, reason: line(1_000) })
  .meta({ id: 'CorrectJudgement' });
export const consentBody = z
  .strictObject({
    answer: z.enum(['yes', 'no']),
    means: line(100).meta({ examples: ['phone'] }),
    concerns: z.enum(['out_of_hours', 'excluded_work']),
  })
  .meta({ id: 'RecordConsent' });
export const assignBody = z
  .strictObject({
    technicians: z.array(businessId).min(1).max(10),
    overrideReason: line(500).exactOptional(),
  })
  .refine((body) => new Set(body.technicians).size === body.technicians.length, {
    path: ['technicians'],
    error: 'Must name each technician once.',
  })
  .meta({ id: 'Assign' });
export const bookBody = z
  .strictObject({
    technicians: z.array(businessId).min(1).max(10),
    from: instant,
    to: instant.meta({ description: 'Twelve hours after `from` at the latest.' }),
    overrideReason: line(500).exactOptional(),
  })
  .refine((body) => new Set(body.technicians).size === body.technicians.length, {
    path: ['technicians'],
    error: 'Must name each technician once.',
  })
  .meta({ id: 'BookVisit' });
export const allowDepartureBody = z
  .strictObject({ reason: line(500) })
  .meta({ id: 'AllowDeparture' });
export const unassignBody = z.strictObject({ reason: line(500) }).meta({ id: 'Unassign' });
export const stepBody = z.strictObject(stepFields).default({}).meta({ id: 'TechnicianStep' });
export const declineBody = z
  .strictObject({ ...stepFields, reason: line(500) })
  .meta({ id: 'Decline' });
export const usePartBody = z
  .strictObject({ ...stepFields, part: line(100), amount: yen, returnExpected: z.boolean() })
  .meta({ id: 'UsePart' });
export const travelExpenses = z.strictObject({
  shipOrAircraftFare: yen.exactOptional(),
  lodging: yen.exactOptional(),
  perDiem: yen.exactOptional(),
});
export const completeBody = z
  .strictObject({
    ...stepFields,
    report: z
      .strictObject({ cause: line(2_000).exactOptional(), fix: line(2_000).exactOptional() })
      .exactOptional(),
    expenses: travelExpenses
      .exactOptional()
      .meta({ description: 'Battery replacements: actual costs of the journey (UPS-48).' }),
  })
  .default({})
  .meta({ id: 'CompleteWork' });
export const signBody = z
  .strictObject({
    name: line(100),
    signature: z
      .string()
      .max(24_000)
      .exactOptional()
      .meta({ description: 'The drawn signature as a data URL or SVG path.' }),
    ...occurred,
  })
  .meta({ id: 'Sign' });
export const holdBody = z
  .strictObject({
    reason: z.enum(['waiting_part', 'waiting_customer', 'taken_away']),
    note: line(1_000).exactOptional(),
    promisedOn: date.exactOptional(),
    ...occurred,
  })
  .meta({ id: 'PutOnHold' });
export const resumeBody = z.strictObject(occurred).default({}).meta({ id: 'Resume' });
export const excuseBody = z
  .strictObject({
    reason: z.enum(['traffic', 'weather', 'location']),
    note: line(1_000).exactOptional(),
  })
  .meta({ id: 'ExcuseOverrun' });
export const cancelBody = z
  .strictObject({
    by: line(100).meta({ description: 'Who wants it: customer, desk …', examples: ['customer'] }),
    reason: line(500).exactOptional(),
  })
  .meta({ id: 'Cancel' });

export const commandAnswer = z
  .object({
    number: workOrderNumber,
    seq: z.int(),
    status: workOrderStatus,
    duplicate: z
      .boolean()
      .meta({ description: 'Had been applied before; nothing happened twice.' }),
  })
  .meta({ id: 'CommandAnswer' });

export const assignAnswer = z
  .object({
    workOrder: workOrderNumber,
    technicians: z.array(businessId),
    overridden: z.array(z.object({ technician: businessId, code: z.string() })),
    seq: z.int(),
    duplicate: z.boolean(),
  })
  .meta({ id: 'AssignAnswer' });

export const bookAnswer = assignAnswer
  .extend({ from: instantOut, to: instantOut })
  .meta({ id: 'BookAnswer' });
