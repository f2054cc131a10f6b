import { z } from 'zod';
import { type InterestRuleName, interestRules } from '../../domain/interest/interest-rules.js';
import { lateInterest } from '../../domain/interest/late-interest.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf, yen } from '../schemas.js';

const names = Object.keys(interestRules) as [InterestRuleName, ...InterestRuleName[]];

/** What late payment costs under each document. */
export const calculator = defineCalculator({
  name: 'late-interest',
  summary: 'days and interest for payg, nline, nline-security, nline-premium',
  rules: ['PAYG-13', 'NLH-64', 'NLH-88', 'NLH-151', 'AMB-28', 'AMB-43'],
  input: z.strictObject({
    rule: z.enum(names),
    amount: yen,
    dueOn: isoDate,
    paidOn: isoDate,
    policy: policyOf('interestYear'),
  }),
  example: { rule: 'payg', amount: 1_000_000, dueOn: '2025-06-30', paidOn: '2025-07-31' },
  run: ({ policy, ...debt }) => lateInterest(debt, resolvePolicy(policy)),
});
