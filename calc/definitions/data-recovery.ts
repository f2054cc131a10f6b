import { z } from 'zod';
import { businessCalendar } from '../../domain/calendar/business-calendar.js';
import { taxRateOn } from '../../domain/money/consumption-tax.js';
import { dataRecoveryCharge } from '../../domain/plans/n-line/data-recovery-charge.js';
import { dataRecoveryTarget } from '../../domain/plans/n-line/data-recovery-target.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoDate, policyOf, taxRate, yen } from '../schemas.js';

/** Without a date of its own a recovery is taxed at the newest rate of the table. */
const NEWEST_RATE_DATE = '9999-12-31';

/** What a data recovery costs the customer and by when the device is delivered. */
export const calculator = defineCalculator({
  name: 'data-recovery',
  summary: "customer's share, tax, target date",
  rules: ['NLH-101..110', 'NLH-168', 'NLH-171', 'AMB-41', 'AMB-42'],
  input: z.strictObject({
    estimate: yen,
    gigabytes: z.number().min(0).max(1_000_000),
    cancelledAfterReport: z.boolean().optional(),
    diskCost: yen.optional(),
    arrivedOn: isoDate.optional(),
    sharePaidOn: isoDate.optional(),
    closingDays: closingDays.optional(),
    taxRate: taxRate.optional(),
    policy: policyOf('recoveryShare', 'recoveryClock'),
  }),
  example: { estimate: 80_000, gigabytes: 6, arrivedOn: '2025-04-25' },
  run: ({ arrivedOn, sharePaidOn, closingDays: closing, taxRate: rate, policy, ...facts }) => {
    const taxedAt = rate ?? taxRateOn(arrivedOn ?? NEWEST_RATE_DATE);
    const charge = dataRecoveryCharge({ ...facts, taxRate: taxedAt }, policy);
    const calendar = businessCalendar({ closingDays: closing });
    const target = arrivedOn && dataRecoveryTarget(arrivedOn, sharePaidOn, calendar, policy);
    return {
      customerShare: charge.withoutTax,
      tax: charge.tax,
      withTax: charge.total,
      lines: charge.lines,
      ...(target ? { deliverBy: target.deliverBy } : {}),
      because: [...charge.because, ...(target ? target.because : [])],
      policies: [...charge.policies, ...(target ? target.policies : [])],
    };
  },
});
