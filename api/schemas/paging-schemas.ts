import { z } from 'zod';

/** The two query parameters of every list; the cursor is opaque and belongs to the filters it came with. */
export const pagingQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'Items per page, 1 to 200.' }),
  cursor: z
    .string()
    .max(500)
    .exactOptional()
    .meta({ description: '`nextCursor` of the page before.' }),
};

/** One page of a list; no `nextCursor` means that nothing follows. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().exactOptional() });
}

/** A list parameter that may be repeated or hold values separated by commas. */
export function listParameter<const V extends readonly [string, ...string[]]>(values: V) {
  return z
    .preprocess(
      (given) =>
        (Array.isArray(given) ? given : [given])
          .flatMap((each) => (typeof each === 'string' ? each.split(',') : [each]))
          .filter((each) => each !== ''),
      z.array(z.enum(values)).max(values.length * 2),
    )
    .exactOptional()
    .meta({
      description: 'May be repeated or separated by commas.',
      override: { type: 'array', items: { type: 'string', enum: [...values] } },
    });
}
