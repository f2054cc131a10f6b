import { z } from 'zod';
import { businessCalendar } from '../../domain/calendar/business-calendar.js';
import { reportDeadline } from '../../domain/plans/server-analysis/report-deadline.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoMonth, policyOf } from '../schemas.js';

/** The day by which the report on a month of data is published. */
export const calculator = defineCalculator({
  name: 'report-deadline',
  summary: "day by which a month's report is published",
  rules: ['ANA-03', 'AMB-62'],
  input: z.strictObject({
    dataMonth: isoMonth,
    closingDays: closingDays.optional(),
    policy: policyOf('analysisMonthEnd'),
  }),
  example: { dataMonth: '2025-03' },
  run: ({ dataMonth, closingDays: closing, policy }) =>
    reportDeadline(dataMonth, policy, businessCalendar({ closingDays: closing })),
});
