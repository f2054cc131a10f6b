import { z } from 'zod';
import { taxRateOn } from '../../domain/money/consumption-tax.js';
import { nlineCancellation } from '../../domain/plans/n-line/early-cancellation-fee.js';
import { LineProduct } from '../../domain/plans/n-line/line-fees.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf, taxRate } from '../schemas.js';

/** What ending an N-Line contract costs: contract month, early fee, inside the renewal window or not. */
export const calculator = defineCalculator({
  name: 'nline-cancellation',
  summary: 'contract month, early fee, inside the renewal window or not',
  rules: ['NLH-10..15', 'NLH-173', 'NLH-174', 'AMB-32', 'AMB-33', 'AMB-34'],
  input: z.strictObject({
    startedOn: isoDate,
    requestedOn: isoDate,
    serviceEndsOn: isoDate.optional(),
    line: z.enum(LineProduct).optional(),
    taxRate: taxRate.optional(),
    policy: policyOf('renewalWindow', 'laterTerms', 'renewalDate', 'lightPlusEarlyFee'),
  }),
  example: { startedOn: '2022-04-15', requestedOn: '2025-04-01' },
  run: ({ policy, taxRate: rate, ...request }) =>
    nlineCancellation({ ...request, taxRate: rate ?? taxRateOn(request.requestedOn) }, policy),
});
