import { z } from 'zod';
import { businessCalendar } from '../../domain/calendar/business-calendar.js';
import { paygDates } from '../../domain/plans/pay-as-you-go/payg-dates.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoDate, isoMonth, policyOf } from '../schemas.js';

/** The deadlines that a term's end, a cancellation, a removal or a fee revision set. */
export const calculator = defineCalculator({
  name: 'payg-dates',
  summary: 'extension, cancellation, removal, revision deadlines',
  rules: ['PAYG-03', 'PAYG-07', 'PAYG-52', 'PAYG-60', 'PAYG-61', 'AMB-06', 'AMB-29'],
  input: z.strictObject({
    termEndsOn: isoDate.optional(),
    cancelMonth: isoMonth.optional(),
    removalOn: isoDate.optional(),
    revisionOn: isoDate.optional(),
    closingDays: closingDays.optional(),
    policy: policyOf('monthEnd', 'cancellationNotice', 'dayCount', 'deadlineShift'),
  }),
  example: { termEndsOn: '2031-03-31', cancelMonth: '2025-10' },
  run: ({ policy, closingDays: closing, ...events }) =>
    paygDates(events, resolvePolicy(policy), businessCalendar({ closingDays: closing })),
});
