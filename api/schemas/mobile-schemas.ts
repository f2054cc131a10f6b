import { z } from 'zod';
import { completeBody, declineBody, holdBody, signBody, usePartBody } from './command-schemas.js';
import { instant, ruleIds, serverTime, workOrderNumber } from './value-schemas.js';
import { workOrderDetail } from './work-order-schemas.js';

/** What a phone may queue; the technician is always the one whose phone it is. */
export const deviceCommand = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('accept') }),
    z.strictObject({ type: z.literal('decline'), reason: declineBody.shape.reason }),
    z.strictObject({ type: z.literal('depart') }),
    z.strictObject({ type: z.literal('arrive') }),
    z.strictObject({ type: z.literal('start_work') }),
    z.strictObject({
      type: z.literal('part_used'),
      ...usePartBody.pick({ part: true, amount: true, returnExpected: true }).shape,
    }),
    z.strictObject({
      type: z.literal('complete_work'),
      report: completeBody.unwrap().shape.report,
      expenses: completeBody.unwrap().shape.expenses,
    }),
    z.strictObject({
      type: z.literal('sign'),
      ...signBody.pick({ name: true, signature: true }).shape,
    }),
    z.strictObject({
      type: z.literal('hold'),
      ...holdBody.pick({ reason: true, note: true, promisedOn: true }).shape,
    }),
    z.strictObject({ type: z.literal('resume') }),
  ])
  .meta({ id: 'DeviceCommand' });
export type DeviceCommand = z.infer<typeof deviceCommand>;

/** Printable text without spaces: it becomes part of an update's id. */
export const operationId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/, { error: 'Must be 1-100 letters, digits, ".", ":", "_" or "-".' });

export const deviceOperation = z
  .strictObject({
    operationId,
    workOrder: workOrderNumber,
    sequence: z.int().min(0).meta({ description: 'Order within the job; smaller goes first.' }),
    occurredAt: instant,
    command: deviceCommand,
  })
  .meta({ id: 'DeviceOperation' });
export type DeviceOperation = z.infer<typeof deviceOperation>;

export const mobileBatchBody = z
  .strictObject({ operations: z.array(deviceOperation).min(1).max(100) })
  .refine(
    ({ operations }) =>
      new Set(operations.map((each) => each.operationId)).size === operations.length,
    { path: ['operations'], error: 'Must not carry one operation id twice.' },
  )
  .meta({ id: 'MobileBatch' });

export const operationResult = z
  .object({
    operationId: z.string(),
    outcome: z.enum(['applied', 'duplicate', 'rejected', 'conflict']),
    code: z.string().exactOptional(),
    message: z.string().exactOptional(),
    rules: ruleIds.exactOptional(),
    seq: z.int().exactOptional(),
    current: workOrderDetail
      .exactOptional()
      .meta({ description: 'On a conflict: the work order as it stands now.' }),
  })
  .meta({ id: 'OperationResult' });
export type OperationResult = z.infer<typeof operationResult>;

export const mobileBatchAnswer = z
  .object({ results: z.array(operationResult) })
  .meta({ id: 'MobileBatchAnswer' });

export const mobileJobs = z
  .object({ serverTime, jobs: z.array(workOrderDetail) })
  .meta({ id: 'MobileJobs' });
