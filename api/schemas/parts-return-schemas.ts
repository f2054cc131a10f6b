import { z } from 'zod';
import { pageOf, pagingQuery } from './paging-schemas.js';
import { businessId, instantOut, line, workOrderNumber } from './value-schemas.js';
import { actor } from './work-order-fact-schemas.js';

export const partParams = z.object({
  number: workOrderNumber,
  n: z.coerce.number().int().min(1).max(999),
});
export const writeOffBody = z.strictObject({ reason: line(500) }).meta({ id: 'WriteOff' });
export const receiveBody = z.strictObject({}).default({}).meta({ id: 'ReceivePart' });

const state = z.enum(['outstanding', 'returned', 'written_off']);

export const partsReturn = z
  .object({
    id: businessId,
    seq: z.int(),
    workOrder: workOrderNumber,
    n: z.int(),
    area: businessId,
    part: z.string(),
    amount: z.int(),
    technician: businessId,
    customer: businessId,
    usedAt: instantOut,
    state,
    reminders: z.array(
      z.object({ day: z.literal([3, 7, 14]), dueAt: instantOut, sentAt: instantOut }),
    ),
    settledAt: instantOut.exactOptional(),
    settledBy: actor.exactOptional(),
    reason: z.string().exactOptional(),
    updatedAt: instantOut,
  })
  .meta({ id: 'PartsReturn' });

export const partsReturnQuery = z.strictObject({
  state: state.exactOptional(),
  technician: businessId.exactOptional(),
  ...pagingQuery,
});
export const partsReturnPage = pageOf(partsReturn).meta({ id: 'PartsReturnPage' });
