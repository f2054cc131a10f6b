import type { DeadlinePolicy } from '../../calendar/deadline.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { upsRefundBy, upsRefundClaimBy, upsReturnBy } from './registration-deadlines.js';

/** A claim for the price of the pack at the place of purchase. */
export interface PriceClaim {
  claimedOn: CalendarDate;
  /** A receipt or other proof of purchase is presented. */
  hasProofOfPurchase: boolean;
}

/** A claim that is owed, and until when. */
export interface PriceRefund {
  allowed: true;
  refundBy?: CalendarDate;
  because: RuleId[];
}

/**
 * Decides whether a pack can be returned because its terms are not accepted: within 14 days of
 * purchase, with proof of purchase; later or without proof there is no right.
 * @rule UPS-02
 */
export function returnOfPack(
  purchasedOn: CalendarDate,
  claim: PriceClaim,
  policy: DeadlinePolicy,
): PriceRefund | Refusal {
  const returnBy = upsReturnBy(purchasedOn, policy);
  if (claim.claimedOn > returnBy) {
    const message = `The last day to return the pack was ${returnBy}.`;
    return refuse('RETURN_TOO_LATE', ['UPS-02'], message, 'claimedOn');
  }
  if (!claim.hasProofOfPurchase) {
    const message = 'A receipt or other proof of purchase is needed.';
    return refuse('PROOF_OF_PURCHASE_MISSING', ['UPS-02'], message, 'hasProofOfPurchase');
  }
  return {
    allowed: true,
    refundBy: upsRefundBy(claim.claimedOn, policy),
    because: ['UPS-02', 'UPS-03'],
  };
}

/**
 * Decides whether the price is returned after a refused registration: against the refusal notice and
 * proof of purchase, within 30 days of that notice.
 * @rule UPS-27 the conditions
 */
export function refundAfterRefusal(
  refusedOn: CalendarDate,
  claim: PriceClaim & { hasRefusalNotice: boolean },
  policy: DeadlinePolicy,
): PriceRefund | Refusal {
  const claimBy = upsRefundClaimBy(refusedOn, policy);
  if (claim.claimedOn > claimBy) {
    const message = `The last day to claim the price was ${claimBy}.`;
    return refuse('REFUND_CLAIM_TOO_LATE', ['UPS-27'], message, 'claimedOn');
  }
  if (!claim.hasRefusalNotice || !claim.hasProofOfPurchase) {
    const field = claim.hasRefusalNotice ? 'hasProofOfPurchase' : 'hasRefusalNotice';
    const message = 'The refusal notice and proof of purchase are both needed.';
    return refuse('PROOF_OF_PURCHASE_MISSING', ['UPS-27'], message, field);
  }
  return { allowed: true, because: ['UPS-27'] };
}
