import { batteryCycle } from '../../domain/battery/battery-cycle.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../domain/refusal.js';
import { lastDayOfTerm } from '../../domain/term/last-day-of-term.js';
import { batteryTerm } from '../battery-input.js';
import { defineCalculator } from '../define-calculator.js';
import { policyOf } from '../schemas.js';

/** The dates of one UPS: end of its term, notices, next due date. */
export const calculator = defineCalculator({
  name: 'battery-cycle',
  summary: 'end of term, notice dates, next due date',
  rules: ['UPS-12', 'UPS-15', 'UPS-18', 'AMB-05', 'AMB-06', 'AMB-20', 'AMB-21', 'AMB-63'],
  input: batteryTerm.extend({ policy: policyOf('batteryFloor', 'termEnd') }),
  example: {
    purchasedOn: '2021-06-01',
    termYears: 5,
    replacements: [{ on: '2023-08-10', kind: 'periodic' }],
  },
  run({ purchasedOn, termYears, replacements, policy }) {
    const settings = resolvePolicy(policy);
    const termEndsOn = lastDayOfTerm(purchasedOn, termYears, settings);
    const facts = { cycleFrom: purchasedOn, termStartsOn: purchasedOn, termEndsOn, replacements };
    const cycle = batteryCycle(facts, settings);
    return isRefusal(cycle) ? cycle : { termEndsOn, ...cycle };
  },
});
