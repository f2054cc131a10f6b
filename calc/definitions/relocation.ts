import { z } from 'zod';
import { relocationNotice } from '../../domain/plans/express-support-pack/relocation.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf } from '../schemas.js';

/** Notice by, late or not. */
export const calculator = defineCalculator({
  name: 'relocation',
  summary: 'notice by, late or not',
  rules: ['ESP-68', 'AMB-01'],
  input: z.strictObject({
    plan: z.literal('esp-g2').optional(),
    movesOn: isoDate,
    noticedOn: isoDate,
    policy: policyOf('dayCount'),
  }),
  example: { movesOn: '2025-07-20', noticedOn: '2025-07-07' },
  run: ({ movesOn, noticedOn, policy }) => ({
    ...relocationNotice(movesOn, noticedOn, policy),
    policies: ['AMB-01'],
  }),
});
