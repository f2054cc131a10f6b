import { z } from 'zod';
import { paygInvoice } from '../../domain/plans/pay-as-you-go/invoice.js';
import { tenThousandths } from '../../domain/plans/pay-as-you-go/metered-amount.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { defineCalculator } from '../define-calculator.js';
import { isoMonth, policyOf, taxRate, yen } from '../schemas.js';

const metered = z
  .number()
  .min(0)
  .max(1_000_000_000)
  .refine((value) => tenThousandths(value) !== undefined, {
    error: 'Must have at most four decimals.',
  });

/** What a month of pay-as-you-go costs and when it is paid. */
export const calculator = defineCalculator({
  name: 'payg-invoice',
  summary: "month's fee, tax, due date",
  rules: ['PAYG-06', 'PAYG-08', 'PAYG-09', 'PAYG-11', 'PAYG-29', 'AMB-02'],
  input: z.strictObject({
    usageMonth: isoMonth,
    basicFee: yen,
    units: metered,
    unitPrice: metered.meta({ description: 'yen per unit, up to four decimals' }),
    credit: yen.optional(),
    taxRate: taxRate.optional(),
    policy: policyOf('deadlineShift'),
  }),
  example: { usageMonth: '2025-04', basicFee: 300_000, units: 1_250, unitPrice: 40 },
  run: ({ units, unitPrice, policy, ...month }) =>
    paygInvoice({ ...month, usage: [{ units, unitPrice }] }, resolvePolicy(policy)),
});
