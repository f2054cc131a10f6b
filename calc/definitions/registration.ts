import { z } from 'zod';
import { upsRegistrationDeadlines } from '../../domain/plans/ups-battery-pack/registration-deadlines.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf } from '../schemas.js';

/** The last days that the purchase, return, receipt and refusal of a UPS pack set. */
export const calculator = defineCalculator({
  name: 'registration',
  summary: 'apply by, return by, refund by, refusal notice by',
  rules: ['UPS-02', 'UPS-03', 'UPS-21', 'UPS-26', 'UPS-27', 'AMB-01', 'AMB-02'],
  input: z.strictObject({
    purchasedOn: isoDate,
    returnedOn: isoDate.optional(),
    receivedOn: isoDate.optional(),
    refusedOn: isoDate.optional(),
    policy: policyOf('dayCount', 'deadlineShift'),
  }),
  example: { purchasedOn: '2025-04-20', returnedOn: '2025-05-04', receivedOn: '2025-04-25' },
  run: ({ policy, ...events }) => upsRegistrationDeadlines(events, resolvePolicy(policy)),
});
