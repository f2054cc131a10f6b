import { z } from 'zod';
import { businessCalendar } from '../../domain/calendar/business-calendar.js';
import { constructionCancellation } from '../../domain/plans/n-line/construction-cancellation.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoDate, policyOf } from '../schemas.js';

/** Until when a planned construction can be withdrawn. */
export const calculator = defineCalculator({
  name: 'construction-cancellation',
  summary: 'free until, impossible after',
  rules: ['NLH-30', 'NLH-31', 'AMB-37'],
  input: z.strictObject({
    constructionOn: isoDate,
    route: z.enum(['construction', 'transfer']).optional(),
    closingDays: closingDays.optional(),
    policy: policyOf('constructionFreeUntil'),
  }),
  example: { constructionOn: '2025-05-08' },
  run: ({ constructionOn, route, closingDays: closing, policy }) => {
    const calendar = businessCalendar({ closingDays: closing });
    return constructionCancellation(constructionOn, route, calendar, policy);
  },
});
