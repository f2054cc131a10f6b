import { z } from 'zod';
import { businessCalendar } from '../../domain/calendar/business-calendar.js';
import { paygOutageCredit } from '../../domain/credit/payg-outage-credit.js';
import { nlineOutageRefund } from '../../domain/plans/n-line/outage-refund.js';
import { excludedStretches } from '../../domain/plans/pay-as-you-go/outage-causes.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { isRefusal, refuse } from '../../domain/refusal.js';
import { parseInstant } from '../../domain/time/instant.js';
import { tokyoMinuteOf } from '../../domain/time/tokyo.js';
import { defineCalculator } from '../define-calculator.js';
import { closingDays, isoInstant, policyOf, yen } from '../schemas.js';

const LONGEST_EXCLUSION = 100_000_000;

/** Reads an instant that the schema has checked. */
function minuteOf(iso: string): number {
  return tokyoMinuteOf(parseInstant(iso) ?? 0);
}

/** What an outage gives back, and until when to apply. */
export const calculator = defineCalculator({
  name: 'outage-credit',
  summary: 'eligible, days, credit, apply by (payg, nline)',
  rules: ['PAYG-28', 'PAYG-30', 'PAYG-33', 'NLH-58..60', 'AMB-25', 'AMB-26', 'AMB-27', 'AMB-36'],
  input: z.strictObject({
    plan: z.enum(['payg', 'nline']),
    knownAt: isoInstant,
    restoredAt: isoInstant,
    monthlyFee: yen,
    excludedMinutes: z.int().min(0).max(LONGEST_EXCLUSION).optional(),
    excluded: z
      .array(z.strictObject({ from: isoInstant, to: isoInstant, cause: z.string() }))
      .max(1_000)
      .optional()
      .meta({ description: 'payg: stretches that do not count, each with one of the 14 causes' }),
    grossNegligence: z.boolean().optional().meta({ description: 'nline' }),
    requested: z.boolean().optional().meta({ description: 'nline' }),
    closingDays: closingDays.optional(),
    policy: policyOf(
      'outageThreshold',
      'outageDayCount',
      'outageCreditedDays',
      'outageDayRate',
      'outageApplicationFrom',
      'nlineOutageThreshold',
      'nlineOutageCredit',
    ),
  }),
  example: {
    plan: 'payg',
    knownAt: '2025-04-03T10:00:00+09:00',
    restoredAt: '2025-04-15T15:00:00+09:00',
    monthlyFee: 300_000,
  },
  run({ plan, excluded = [], closingDays: closing, policy, ...outage }) {
    if (plan === 'nline') {
      if (excluded.length === 0) return nlineOutageRefund(outage, policy);
      const message = 'N-Line outages take excludedMinutes only.';
      return refuse('EXCLUDED_CAUSES_ARE_PAYG', ['PAYG-33'], message, 'excluded');
    }
    const stretches = excludedStretches(
      excluded.map(({ from, to, cause }) => ({ from: minuteOf(from), to: minuteOf(to), cause })),
    );
    if (isRefusal(stretches)) return stretches;
    const facts = {
      from: minuteOf(outage.knownAt),
      to: minuteOf(outage.restoredAt),
      basicFee: outage.monthlyFee,
      excluded: stretches,
      excludedMinutes: outage.excludedMinutes ?? 0,
    };
    const calendar = businessCalendar({ closingDays: closing });
    return paygOutageCredit(facts, resolvePolicy(policy), calendar);
  },
});
