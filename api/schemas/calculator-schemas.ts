import { z } from 'zod';
import { businessId, ruleIds } from './value-schemas.js';

export const calculatorParams = z.object({ name: businessId });
export const calculatorBody = z
  .union([z.array(z.unknown()).min(1).max(10_000), z.record(z.string(), z.unknown())])
  .meta({ id: 'CalculatorInput', description: 'One input, or an array of them.' });
export const calculatorAnswer = z
  .unknown()
  .meta({ id: 'CalculatorAnswer', description: 'One answer, or an array in the same order.' });

export const calculatorList = z
  .object({
    items: z.array(
      z.object({
        name: z.string(),
        summary: z.string(),
        rules: ruleIds,
        example: z.unknown(),
        input: z.record(z.string(), z.unknown()).meta({ description: 'JSON Schema.' }),
      }),
    ),
  })
  .meta({ id: 'CalculatorList' });

export const planParams = z.object({ plan: businessId });
const rule = z.string().meta({ examples: ['ESP-68'] });
const planTerm = z.discriminatedUnion('state', [
  z.object({
    rule,
    state: z.literal('shown'),
    text: z.object({ en: z.string(), ja: z.string() }),
  }),
  z.object({ rule, state: z.literal('recorded'), fact: z.string() }),
  z.object({ rule, state: z.literal('open'), missing: z.string() }),
]);
export const planTerms = z
  .object({ plan: z.string(), terms: z.array(planTerm) })
  .meta({ id: 'PlanTerms' });
