import { z } from 'zod';
import { taxRateOn } from '../../domain/money/consumption-tax.js';
import { amountDue } from '../../domain/plans/n-line/amount-due.js';
import { firstMonthFee } from '../../domain/plans/n-line/month-fee.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf, taxRate, yen } from '../schemas.js';

/** The pro-rated fee of the month in which use starts. */
export const calculator = defineCalculator({
  name: 'nline-first-month',
  summary: 'pro-rated first month',
  rules: ['NLH-07', 'NLH-168', 'NLH-171', 'AMB-35'],
  input: z.strictObject({
    monthlyFee: yen,
    startedOn: isoDate,
    taxRate: taxRate.optional(),
    policy: policyOf('nlineProRata'),
  }),
  example: { monthlyFee: 5_480, startedOn: '2025-05-20' },
  run: ({ monthlyFee, startedOn, taxRate: rate, policy }) => {
    const fee = firstMonthFee(monthlyFee, startedOn, policy);
    const due = amountDue(fee, rate ?? taxRateOn(startedOn));
    return {
      fee,
      tax: due.tax,
      feeWithTax: due.total,
      because: ['NLH-07', 'NLH-168', 'NLH-171'],
      policies: ['AMB-35'],
    };
  },
});
