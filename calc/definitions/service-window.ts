import { z } from 'zod';
import { windowAt } from '../../domain/calendar/service-window.js';
import type { RuleId } from '../../domain/rule-id.js';
import { formatInstant, instantOf } from '../../domain/time/instant.js';
import { defineCalculator } from '../define-calculator.js';
import { isoInstant, policyOf, serviceWindow, weekdays } from '../schemas.js';

const windowRule = {
  '9x5': 'ESP-15',
  '12x5': 'ESP-16',
  '24x7': 'ESP-17',
} as const satisfies Record<string, RuleId>;

/** Whether the contracted window is open at an instant, and when it closes or opens next. */
export const calculator = defineCalculator({
  name: 'service-window',
  summary: 'is the contracted window open at an instant; when it closes or opens next',
  rules: ['ESP-15..17', 'AMB-10', 'AMB-11'],
  input: z.strictObject({
    plan: z.literal('esp-g2').optional(),
    window: serviceWindow,
    at: isoInstant,
    days: weekdays.optional(),
    policy: policyOf('holidayService'),
  }),
  example: { window: '12x5', at: '2025-06-08T18:11:00+09:00' },
  run({ window, at, days, policy }) {
    const { open, opensAt, closesAt } = windowAt(window, instantOf(at), {
      days,
      holidayService: policy?.holidayService,
    });
    return {
      open,
      ...(opensAt === undefined ? {} : { opensAt: formatInstant(opensAt) }),
      ...(closesAt === undefined ? {} : { closesAt: formatInstant(closesAt) }),
      because: [windowRule[window]],
      policies: ['AMB-03', 'AMB-10', 'AMB-11'],
    };
  },
});
