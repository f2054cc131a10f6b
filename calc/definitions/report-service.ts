import { z } from 'zod';
import { reportTerm } from '../../domain/plans/express-support-pack/report-term.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf } from '../schemas.js';

/** End of a yearly term, last day to give notice. */
export const calculator = defineCalculator({
  name: 'report-service',
  summary: 'end of a yearly term of the report service, last day to give notice',
  rules: ['ESP-82', 'AMB-58'],
  input: z.strictObject({
    startsOn: isoDate,
    terms: z.int().min(1).max(100),
    policy: policyOf('termEnd', 'monthEnd'),
  }),
  example: { startsOn: '2025-06-10', terms: 1 },
  run({ startsOn, terms, policy }) {
    const { endsOn, nonRenewalNoticeBy, because } = reportTerm(startsOn, terms, policy);
    return { endsOn, nonRenewalNoticeBy, because, policies: ['AMB-05', 'AMB-58'] };
  },
});
