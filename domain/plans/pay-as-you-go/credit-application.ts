import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** An outage as far as its credit is concerned. */
export interface CreditableOutage {
  eligible: boolean;
  /** Last day to apply; a manager settles it where the ledger could not. */
  applyBy?: CalendarDate;
}

/**
 * Decides whether an application for a credit is accepted: for an eligible outage, by the tenth business
 * day of the month after the right arose; later the right is lost.
 * @rule PAYG-30 the application
 */
export function checkCreditApplication(
  outage: CreditableOutage,
  appliedOn: CalendarDate,
): Allowed | Refusal {
  if (!outage.eligible) {
    const message = 'The outage gives no right to a credit.';
    return refuse('OUTAGE_NOT_ELIGIBLE', ['PAYG-28'], message, 'outage');
  }
  if (outage.applyBy !== undefined && appliedOn > outage.applyBy) {
    const message = `The last day to apply was ${outage.applyBy}.`;
    return refuse('CREDIT_APPLICATION_LATE', ['PAYG-30'], message, 'appliedOn');
  }
  return allow('PAYG-28', 'PAYG-30');
}
