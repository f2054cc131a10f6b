import type { Yen } from '../../money/yen.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** An open debt of a customer. */
export interface OpenDebt {
  id: string;
  dueOn: CalendarDate;
  amount: Yen;
}

/** What a payment settles. */
export interface Settlement {
  settled: { id: string; amount: Yen }[];
  left: Yen;
}

/**
 * Applies a payment (yen) to open debts in order of their due dates; debts due on one day keep their
 * order, and what is left over stays with the customer.
 * @rule NLH-169
 */
export function settleInOrder(payment: Yen, debts: readonly OpenDebt[]): Settlement {
  const inOrder = [...debts].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const settled: Settlement['settled'] = [];
  let left = payment;
  for (const { id, amount } of inOrder) {
    const part = Math.min(left, amount);
    if (part === 0) continue;
    settled.push({ id, amount: part });
    left -= part;
  }
  return { settled, left };
}

/**
 * Decides whether months are billed together: one always, several only with the customer's consent.
 * Advance money is kept without interest.
 * @rule NLH-170
 */
export function mayBillTogether(months: number, consent: boolean): Allowed | Refusal {
  if (months <= 1 || consent) return allow('NLH-170');
  const message = 'Several months are billed together only with consent.';
  return refuse('CONSENT_NEEDED', ['NLH-170'], message, 'consent');
}

/** Gives what is paid back of advance money (yen) after invoices took their part: the rest, without interest. */
export function advanceLeft(advance: Yen, invoiced: Yen): Yen {
  return Math.max(0, advance - invoiced);
}

/**
 * Gives the fee (yen) that stays after a reduction in a disaster: what a manager decided to take off,
 * at most the whole fee, and nothing without a disaster.
 * @rule NLH-172
 */
export function feeInDisaster(fee: Yen, disaster: boolean, reduction: Yen): Yen {
  return disaster ? Math.max(0, fee - reduction) : fee;
}
