import { z } from 'zod';
import { instant } from './value-schemas.js';

/** A month as it stands in events and paths. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Must be a month YYYY-MM.' })
  .meta({ examples: ['2031-06'] });

const occurredAt = instant
  .exactOptional()
  .meta({ description: 'When it happened, where that is not now.' });

/** The body of an event: its own fields and when it happened. */
export function eventBody<const S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ ...shape, occurredAt });
}
