import type { Yen } from '../../money/yen.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';

/** An amount paid back and why. */
export interface PackRefund {
  amount: Yen;
  because: RuleId[];
}

/**
 * Decides what is paid back when the customer stops a pack before its end: nothing.
 * @rule ESP-07
 */
export function refundOnStop(): PackRefund {
  return { amount: 0, because: ['ESP-07'] };
}

/**
 * Decides what is paid back after a refused registration: the price, at the place of purchase, against
 * the refusal notice and the proof of purchase; the guide sets no time limit.
 * @rule ESP-26
 */
export function refundAfterRefusal(
  price: Yen,
  shown: { refusalNotice: boolean; proofOfPurchase: boolean },
): PackRefund | Refusal {
  if (!shown.refusalNotice) {
    return refuse(
      'REFUSAL_NOTICE_MISSING',
      ['ESP-26'],
      'The refusal notice is shown for the refund.',
      'refusalNotice',
    );
  }
  if (!shown.proofOfPurchase) {
    return refuse(
      'PROOF_OF_PURCHASE_MISSING',
      ['ESP-26'],
      'The proof of purchase is shown for the refund.',
      'proofOfPurchase',
    );
  }
  return { amount: price, because: ['ESP-26'] };
}

/**
 * Decides what a visit costs that repeats defective work: nothing, however often until it is cured; the
 * repetition is the whole of the liability for defects.
 * @rule ESP-65
 */
export function repeatVisitCharge(charge: Yen, repeatsDefectiveWork: boolean): PackRefund {
  return repeatsDefectiveWork
    ? { amount: 0, because: ['ESP-65'] }
    : { amount: charge, because: ['ESP-57'] };
}
