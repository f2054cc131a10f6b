import { z } from 'zod';
import { addBusinessDays, businessCalendar } from '../../domain/calendar/business-calendar.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoDate } from '../schemas.js';

/** The date N business days after or before a date. */
export const calculator = defineCalculator({
  name: 'business-days',
  summary: 'the date N business days after (or before) a date',
  rules: ['AMB-04'],
  input: z.strictObject({
    from: isoDate,
    days: z.int().min(-10_000).max(10_000),
    closingDays: closingDays.optional(),
  }),
  example: { from: '2025-12-24', days: -2 },
  run: ({ from, days, closingDays: closing }) => ({
    date: addBusinessDays(from, days, businessCalendar({ closingDays: closing })),
    because: [],
    policies: ['AMB-04'],
  }),
});
