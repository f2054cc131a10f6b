import { z } from 'zod';
import { decideBatteryRequest } from '../../domain/battery/battery-request.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { lastDayOfTerm } from '../../domain/term/last-day-of-term.js';
import { batteryTerm } from '../battery-input.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf } from '../schemas.js';

/** Whether a battery is replaced on request, as which kind, and from which date. */
export const calculator = defineCalculator({
  name: 'battery-request',
  summary: 'periodic or life replacement or refused, and from which date it can be done',
  rules: ['UPS-13', 'UPS-15', 'UPS-16', 'UPS-18', 'UPS-19', 'AMB-20', 'AMB-21', 'AMB-22'],
  input: batteryTerm.extend({
    requestedOn: isoDate,
    lifeNotification: z.boolean(),
    policy: policyOf('batteryFloor', 'termEnd'),
  }),
  example: {
    purchasedOn: '2021-06-01',
    termYears: 5,
    replacements: [],
    requestedOn: '2024-03-01',
    lifeNotification: false,
  },
  run({ purchasedOn, termYears, policy, ...request }) {
    const settings = resolvePolicy(policy);
    const termEndsOn = lastDayOfTerm(purchasedOn, termYears, settings);
    const term = { cycleFrom: purchasedOn, termStartsOn: purchasedOn, termEndsOn };
    return decideBatteryRequest({ ...term, ...request }, settings);
  },
});
