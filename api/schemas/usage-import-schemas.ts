import { z } from 'zod';
import { month } from './contract-event-body.js';
import { businessId } from './value-schemas.js';

/** A cell as the file gives it; every row is judged by itself afterwards. */
const cell = z.string().max(100).exactOptional();
export const usageCells = z.object({ contract: cell, month: cell, meter: cell, units: cell });
export type UsageCells = z.infer<typeof usageCells>;

/** A row that can be told to a contract: units with at most four decimals, the main meter without a name. */
export const usageRow = z.object({
  contract: businessId,
  month,
  meter: businessId.exactOptional(),
  units: z
    .string()
    .regex(/^\d{1,13}(\.\d{1,4})?$/, {
      error: 'Must be a number of at least 0 with at most four decimals.',
    })
    .transform(Number),
});
export type UsageRow = z.infer<typeof usageRow>;

export const usageImportQuery = z.strictObject({
  checkOnly: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Only says what would happen.' }),
});

export const usageOutcomes = [
  'invoiced',
  'accepted',
  'duplicate',
  'rejected',
  'not_answered',
] as const;

const rowAnswer = z
  .object({
    line: z.int().meta({ description: 'Line of the file; the heading is line 1.' }),
    contract: z.string().exactOptional(),
    month: z.string().exactOptional(),
    outcome: z.enum(usageOutcomes),
    total: z.int().exactOptional().meta({ description: 'Of the invoice in yen, with tax.' }),
    code: z.string().exactOptional(),
    field: z.string().exactOptional(),
    detail: z.string().exactOptional(),
    rules: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'UsageRowAnswer' });
export type UsageRowAnswer = z.infer<typeof rowAnswer>;

export const usageImportAnswer = z
  .object({
    file: z.string().meta({ description: 'Digest of the file; the same file acts once.' }),
    counts: z.record(z.enum(usageOutcomes), z.int()),
    rows: z.array(rowAnswer),
  })
  .meta({ id: 'UsageImportAnswer' });
