import { z } from 'zod';
import {
  applyBy,
  refundBy,
  refusalNoticeBy,
  returnBy,
} from '../../domain/plans/express-support-pack/registration-deadlines.js';
import { refuse } from '../../domain/refusal.js';
import { defineCalculator } from '../define-calculator.js';
import { isoDate, policyOf } from '../schemas.js';

/** Apply by, return by, refund by, refusal notice by. */
export const calculator = defineCalculator({
  name: 'registration',
  summary: 'apply by, return by, refund by, refusal notice by',
  rules: ['UPS-02', 'UPS-03', 'UPS-21', 'UPS-26', 'AMB-01'],
  input: z.strictObject({
    plan: z.enum(['ups-battery', 'esp-g2']).optional(),
    purchasedOn: isoDate,
    returnedOn: isoDate.optional(),
    receivedOn: isoDate.optional(),
    policy: policyOf('dayCount', 'deadlineShift'),
  }),
  example: { purchasedOn: '2025-04-20', returnedOn: '2025-05-04', receivedOn: '2025-04-25' },
  run({ purchasedOn, returnedOn, receivedOn, policy }) {
    if (returnedOn !== undefined && returnedOn < purchasedOn) {
      return refuse(
        'RETURNED_BEFORE_PURCHASE',
        ['UPS-02'],
        'A pack is returned after its purchase.',
        'returnedOn',
      );
    }
    if (receivedOn !== undefined && receivedOn < purchasedOn) {
      return refuse(
        'RECEIVED_BEFORE_PURCHASE',
        ['UPS-26'],
        'A registration is received after the purchase.',
        'receivedOn',
      );
    }
    return {
      applyBy: applyBy(purchasedOn, policy),
      returnBy: returnBy(purchasedOn, policy),
      ...(returnedOn === undefined ? {} : { refundBy: refundBy(returnedOn) }),
      ...(receivedOn === undefined ? {} : { refusalNoticeBy: refusalNoticeBy(receivedOn, policy) }),
      because: ['UPS-02', 'UPS-03', 'UPS-21', 'UPS-26'],
      policies: ['AMB-01', 'AMB-02'],
    };
  },
});
