import type { Yen } from '../money/yen.js';
import type { CalendarDate } from '../time/calendar-date.js';

/** An accepted credit, as far as no invoice has used it. */
export interface OpenCredit {
  id: string;
  /** `YYYY-MM` month in which the outage arose. */
  arisenIn: string;
  appliedOn: CalendarDate;
  open: Yen;
}

/** The part of an invoice that a credit can reduce. */
export interface CreditableInvoice {
  /** `YYYY-MM` month of usage. */
  month: string;
  basicFee: Yen;
  issuedOn: CalendarDate;
}

/** What an invoice takes from the open credits. */
export interface CreditTaken {
  credit: Yen;
  taken: { id: string; amount: Yen }[];
  left: OpenCredit[];
}

/**
 * Takes open credits off an invoice, oldest first, up to its whole basic fee: only credits applied for
 * before the day of issue, and only on months after the month in which the outage arose. What does
 * not fit stays open for the next invoice.
 * @rule PAYG-29
 */
export function takeCredits(
  invoice: CreditableInvoice,
  credits: readonly OpenCredit[],
): CreditTaken {
  let room = invoice.basicFee;
  const taken: CreditTaken['taken'] = [];
  const left: OpenCredit[] = [];
  for (const credit of credits) {
    const usable = credit.arisenIn < invoice.month && credit.appliedOn < invoice.issuedOn;
    const amount = usable ? Math.min(room, credit.open) : 0;
    if (amount > 0) taken.push({ id: credit.id, amount });
    room -= amount;
    if (credit.open > amount) left.push({ ...credit, open: credit.open - amount });
  }
  return { credit: invoice.basicFee - room, taken, left };
}

/**
 * Splits a credit into what the basic fees still to come can carry and what is lost: a shortfall, for
 * example after a cancellation, is never paid out.
 * @rule PAYG-31
 */
export function capByRemainingFees(
  credit: Yen,
  remainingBasicFees: Yen,
): { credited: Yen; lost: Yen } {
  const credited = Math.min(credit, remainingBasicFees);
  return { credited, lost: credit - credited };
}
