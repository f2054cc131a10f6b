import { z } from 'zod';
import { isDate } from '../../domain/time/calendar-date.js';
import { parseInstant } from '../../domain/time/instant.js';

/** An instant with offset that exists. */
export const instant = z
  .string()
  .max(40)
  .refine((text) => parseInstant(text) !== undefined, {
    error: 'Must be an ISO 8601 instant with offset, such as 2031-06-11T10:00:00+09:00.',
    params: { reason: 'not_a_time' },
  })
  .meta({ format: 'date-time', examples: ['2031-06-11T10:00:00+09:00'] });

/** A day that exists. */
export const date = z
  .string()
  .max(10)
  .refine(isDate, {
    error: 'Must be an existing day YYYY-MM-DD.',
    params: { reason: 'not_a_date' },
  })
  .meta({ format: 'date', examples: ['2031-06-11'] });

/** A business id as it stands in reference data and paths. */
export const businessId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:-]+$/, { error: 'Must be letters, digits, ".", ":", "_" or "-".' });

/** The number under which a work order is known. */
export const workOrderNumber = businessId.meta({ examples: ['WO-000001'] });

/** Free text of one line; spaces around it are cut off. */
export function line(limit: number): z.ZodString {
  return z.string().trim().min(1).max(limit);
}

/** Whole yen, not negative. */
export const yen = z.int().min(0).max(1_000_000_000);

/** IDs of the rules behind an answer, such as `ESP-18`. */
export const ruleIds = z.array(z.string()).meta({ description: 'Rules behind the answer.' });

/** Facts of a message, ready to be put into a sentence. */
export const messageParams = z.record(z.string(), z.unknown());

/** The server's own time, by which clients tick (never the browser's). */
export const serverTime = z.string().meta({ format: 'date-time' });

/** An instant in an answer: always written with offset. */
export const instantOut = z.string().meta({ format: 'date-time' });

/** A day in an answer. */
export const dateOut = z.string().meta({ format: 'date' });
