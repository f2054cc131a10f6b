import { z } from 'zod';
import { termEnd } from '../../domain/plans/express-support-pack/service-period.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf } from '../schemas.js';

/** The last day of an N-year term. */
export const calculator = defineCalculator({
  name: 'term',
  summary: 'last day of an N-year term',
  rules: ['ESP-04', 'AMB-05'],
  input: z.strictObject({
    startsOn: isoDate,
    years: z.int().min(1).max(100),
    policy: policyOf('termEnd'),
  }),
  example: { startsOn: '2024-02-29', years: 3 },
  run: ({ startsOn, years, policy }) => ({
    endsOn: termEnd(startsOn, years, policy),
    because: ['ESP-04'],
    policies: ['AMB-05'],
  }),
});
