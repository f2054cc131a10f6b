import { z } from 'zod';
import { visitCharge } from '../../domain/surcharge/visit-charge.js';
import { defineCalculator } from '../define-calculator.js';
import { isoInstant, policyOf, serviceWindow, taxRate, weekdays, yen } from '../schemas.js';

const visit = z.strictObject({
  technician: z.string().min(1),
  departedAt: isoInstant,
  completedAt: isoInstant,
});

const costItem = z.strictObject({
  amount: yen,
  kind: z.string().optional(),
  part: z.string().optional(),
  name: z.string().optional(),
});

/** What a visit costs: labour by band and 15-minute block per technician, parts, expenses, tax. */
export const calculator = defineCalculator({
  name: 'visit-charge',
  summary:
    'what a visit costs: labour by band and 15-minute block per technician, parts, expenses, tax',
  rules: ['ESP-45..60', 'ESP-104..113', 'AMB-12..18', 'AMB-54', 'AMB-56'],
  input: z.strictObject({
    plan: z.literal('esp-g2').optional(),
    window: serviceWindow,
    work: z.enum(['in-scope', 'excluded']),
    visits: z.array(visit).min(1).max(1_000),
    parts: z.array(costItem).optional(),
    expenses: z.array(costItem).optional(),
    days: weekdays.optional(),
    taxRate: taxRate.optional(),
    policy: policyOf(
      'straddlingBlock',
      'startedBlock',
      'baseBand',
      'overrun',
      'visitUnit',
      'earlyDeparture',
      'tariffTax',
      'excludedPartsOutOfHours',
      'excludedInsideWindow',
      'holidayService',
    ),
  }),
  example: {
    plan: 'esp-g2',
    window: '9x5',
    work: 'in-scope',
    visits: [
      {
        technician: 'T1',
        departedAt: '2025-06-11T16:30:00+09:00',
        completedAt: '2025-06-11T17:50:00+09:00',
      },
    ],
    parts: [],
    expenses: [],
  },
  run: visitCharge,
});
