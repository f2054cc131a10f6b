import { z } from 'zod';
import {
  type PolicyName,
  type PolicySettings,
  policyTable,
} from '../domain/policies/policy-table.js';
import { isDate } from '../domain/time/calendar-date.js';
import { parseInstant } from '../domain/time/instant.js';

/** Years for which holidays and dates are known; beyond them an answer would be a guess. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

function isKnownYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A day that exists, `YYYY-MM-DD`. */
export const isoDate = z
  .string()
  .refine((text) => isDate(text) && isKnownYear(text), {
    error: `Must be an existing day YYYY-MM-DD from ${FIRST_YEAR} to ${LAST_YEAR}.`,
  })
  .meta({ format: 'date', examples: ['2025-06-11'] });

/** An instant with offset that exists; seconds are allowed and cut off by the rules. */
export const isoInstant = z
  .string()
  .refine((text) => parseInstant(text) !== undefined && isKnownYear(text), {
    error: `Must be an existing ISO 8601 instant with offset, such as 2025-06-11T10:00:00+09:00.`,
  })
  .meta({ format: 'date-time', examples: ['2025-06-11T10:00:00+09:00'] });

/** A month that exists, `YYYY-MM`. */
export const isoMonth = z
  .string()
  .refine((text) => isDate(`${text}-01`) && isKnownYear(text), {
    error: 'Must be an existing month YYYY-MM.',
  })
  .meta({ examples: ['2025-06'] });

/** An amount in whole yen, not negative; the upper limit keeps every product exactly representable. */
export const yen = z.int().min(0).max(1_000_000_000_000);

/** A consumption tax rate as a fraction: 0.1 is 10 %. */
export const taxRate = z
  .number()
  .min(0)
  .max(1)
  .refine((rate) => Math.abs(rate * 10_000 - Math.round(rate * 10_000)) < 1e-9, {
    error: 'Must be a fraction with at most four decimals, such as 0.1 for 10 %.',
  });

/** A contracted service window. */
export const serviceWindow = z.enum(['9x5', '12x5', '24x7']);

/** Five consecutive or other contracted weekdays, 1 Monday to 7 Sunday. */
export const weekdays = z
  .array(z.int().min(1).max(7))
  .min(1)
  .refine((days) => new Set(days).size === days.length, { error: 'Must name each weekday once.' });

/** A company closing day, `MM-DD` of every year or one `YYYY-MM-DD`. */
export const closingDays = z
  .array(
    z.string().refine((text) => isDate(text) || isDate(`2024-${text}`), {
      error: 'Must be MM-DD or YYYY-MM-DD.',
    }),
  )
  // A list that closes every day would leave no business day to find.
  .max(100);

/** The optional `policy` object of a calculator: only the named settings, each one of its readings. */
export function policyOf<N extends PolicyName>(
  ...names: N[]
): z.ZodOptional<z.ZodType<Partial<Pick<PolicySettings, N>>>> {
  const shape = Object.fromEntries(
    names.map((name) => {
      const { values, question, source } = policyTable[name];
      return [
        name,
        z
          .enum(Object.keys(values) as [string, ...string[]])
          .optional()
          .meta({ description: `${source}: ${question}` }),
      ];
    }),
  );
  return (
    z.strictObject(shape) as unknown as z.ZodType<Partial<Pick<PolicySettings, N>>>
  ).optional();
}
