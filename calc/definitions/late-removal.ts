import { z } from 'zod';
import { lateRemovalDamages } from '../../domain/plans/pay-as-you-go/late-removal.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf, yen } from '../schemas.js';

/** Damages for a removal that the customer delays. */
export const calculator = defineCalculator({
  name: 'late-removal',
  summary: 'days and damages',
  rules: ['PAYG-64', 'AMB-31'],
  input: z.strictObject({
    agreedOn: isoDate,
    removedOn: isoDate,
    basicFee: yen,
    termEndsOn: isoDate.optional(),
    feesCoverUntil: isoDate.optional(),
    policy: policyOf('lateRemovalFrom', 'remainingFeesAndDamages'),
  }),
  example: { agreedOn: '2025-04-20', removedOn: '2025-05-08', basicFee: 930_000 },
  run: ({ policy, ...removal }) => lateRemovalDamages(removal, resolvePolicy(policy)),
});
