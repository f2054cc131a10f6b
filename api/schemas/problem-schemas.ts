import { z } from 'zod';
import { messageParams, ruleIds } from './value-schemas.js';

const inputError = z.object({
  field: z.string(),
  message: z.string(),
  reason: z.string().exactOptional().meta({
    description: 'Stable word for the common cases, such as `required`, `too_big`, `not_a_date`.',
  }),
  limit: z.number().exactOptional().meta({ description: 'The bound that was broken.' }),
});

/** Every error of this API: RFC 9457 with a stable code, the field, the rules and the request. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Reference to the explanation of the code.' }),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ examples: ['CONTROL_NUMBER_UNKNOWN'] }),
    detail: z.string(),
    field: z.string().exactOptional().meta({ description: 'Dotted path of the field at fault.' }),
    path: z.string().exactOptional().meta({ description: 'Calculators: same as `field`.' }),
    index: z.int().exactOptional().meta({ description: 'Calculators: position in the array.' }),
    rules: ruleIds.exactOptional(),
    params: messageParams.exactOptional(),
    requestId: z.string(),
    errors: z.array(inputError).exactOptional(),
  })
  .meta({ id: 'Problem' });
export type ProblemDocument = z.infer<typeof problemSchema>;
