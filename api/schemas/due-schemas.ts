import { z } from 'zod';
import { DueRowKind } from '../../domain/contracts/due-row.js';
import { contractPlanNames } from './contract-opening-schemas.js';
import { pagingQuery } from './paging-schemas.js';
import { businessId, dateOut, serverTime } from './value-schemas.js';

const kinds = Object.values(DueRowKind) as [DueRowKind, ...DueRowKind[]];

/** How far the list reaches ahead, and what it is narrowed to. */
export const dueFilter = {
  days: z.coerce
    .number()
    .int()
    .min(0)
    .max(366)
    .default(90)
    .meta({ description: 'Days ahead, today not counted; what is overdue is always there.' }),
  plan: z.enum(contractPlanNames).exactOptional(),
  kind: z.enum(kinds).exactOptional(),
  owner: businessId.exactOptional().meta({ description: 'User who owns it.' }),
};
export const dueQuery = z.strictObject({ ...dueFilter, ...pagingQuery });
export const dueExportQuery = z.strictObject(dueFilter);

export const dueItem = z
  .object({
    contract: z.string(),
    plan: z.enum(contractPlanNames),
    kind: z.enum(kinds),
    what: z.string().meta({ examples: ['battery_notice', 'non_renewal', 'invoice:2031-05'] }),
    on: dateOut,
    daysLeft: z.int().meta({ description: 'Days until that day in Tokyo; negative when over.' }),
    state: z.enum(['open', 'snoozed', 'late']),
    snoozedUntil: dateOut.exactOptional(),
    customer: z.string().exactOptional(),
    customerName: z.string().exactOptional(),
    owner: z.string().exactOptional(),
    amount: z.int().exactOptional().meta({ description: 'Open amount in yen.' }),
  })
  .meta({ id: 'DueItem' });
export const dueList = z.object({
  items: z.array(dueItem),
  nextCursor: z.string().exactOptional(),
  today: dateOut,
  serverTime,
});
