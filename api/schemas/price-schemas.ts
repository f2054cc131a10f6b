import { z } from 'zod';
import { instantOut, line, ruleIds, yen } from './value-schemas.js';

const entry = {
  amount: z.int().meta({ description: 'Yen without tax.' }),
  note: z.string().exactOptional(),
  enteredBy: z.string(),
  enteredAt: instantOut,
};

export const priceSchema = z
  .object({
    id: z.string().meta({ examples: ['nline:construction-night'] }),
    plan: z.string(),
    item: z.string(),
    rules: ruleIds,
    version: z
      .int()
      .meta({ description: '0 while nobody has entered it; sent back as `If-Match`.' }),
    entered: z.object(entry).exactOptional(),
    earlier: z.array(z.object(entry)),
  })
  .meta({ id: 'Price' });
export const priceList = z.object({ items: z.array(priceSchema) });
export const priceBody = z
  .strictObject({ amount: yen, note: line(200).exactOptional() })
  .meta({ id: 'PriceEntry' });
