import type { Yen } from '../../money/yen.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/**
 * Gives what stays owed after a bank transfer: transfer charges are the customer's, so only what
 * arrived counts. Refuses more than is owed.
 * @rule PAYG-12
 */
export function openAfterTransfer(owed: Yen, arrived: Yen): Yen | Refusal {
  if (arrived <= owed) return owed - arrived;
  return refuse('PAYMENT_EXCEEDS_DEBT', ['PAYG-12'], 'More arrived than is owed.', 'arrived');
}

/**
 * Gives the day by which interest is paid: the date that the provider sets when it claims it; interest
 * that nobody claims is not due. Refuses a date before the claim.
 * @rule PAYG-14
 */
export function interestDueOn(
  claim: { claimedOn: CalendarDate; payBy: CalendarDate } | undefined,
): CalendarDate | undefined | Refusal {
  if (!claim) return undefined;
  if (claim.payBy >= claim.claimedOn) return claim.payBy;
  const message = 'The date to pay cannot precede the claim.';
  return refuse('PAYMENT_DATE_BEFORE_CLAIM', ['PAYG-14'], message, 'payBy');
}
