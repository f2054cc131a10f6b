import { divideYen, Rounding } from '../../money/rounding.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { completeMonths } from '../../term/complete-months.js';
import { addDays, type CalendarDate, daysBetween } from '../../time/calendar-date.js';

/** A pack whose batteries can no longer be had. */
export interface SupplyFailure {
  price: Yen;
  termStartsOn: CalendarDate;
  termEndsOn: CalendarDate;
  /** First day on which supply is impossible. */
  impossibleFrom: CalendarDate;
  /** Periodic replacements of the whole term, and those that can no longer happen; read where the policy counts them. */
  replacements?: { total: number; unused: number };
}

/** A refund that a manager approves. */
export interface SupplyFailureRefund {
  /** Days of the term that are left, the first day of failure included. */
  remainingDays: number;
  refund: Yen;
  needsApproval: true;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Computes the refund when batteries can no longer be supplied, the only one after registration: the
 * price for the remaining period, by days of the whole term, cut to the yen; other readings count
 * complete months or unused replacements. A failure after the term refunds nothing.
 * @rule UPS-58
 */
export function supplyFailureRefund(
  failure: SupplyFailure,
  policy: Pick<PolicySettings, 'supplyFailureRefund'>,
): SupplyFailureRefund {
  const { price, termStartsOn } = failure;
  const from = failure.impossibleFrom;
  const end = addDays(failure.termEndsOn, 1);
  const termDays = daysBetween(termStartsOn, end);
  const termMonths = completeMonths(termStartsOn, end);
  const remainingDays = Math.max(0, Math.min(daysBetween(from, end), termDays));
  const [left, whole] = {
    days: [remainingDays, termDays],
    months: [Math.min(completeMonths(from, end), termMonths), termMonths],
    'unused-replacements': [failure.replacements?.unused ?? 0, failure.replacements?.total ?? 0],
  }[policy.supplyFailureRefund] as [number, number];
  return {
    remainingDays,
    refund: whole > 0 ? divideYen(price * left, whole, Rounding.Floor) : 0,
    needsApproval: true,
    because: ['UPS-58'],
    policies: ['AMB-24'],
  };
}

/** Why somebody wants money back after the registration was completed. */
export type StopReason = 'customer-stops' | 'stopped-for-breach' | 'supply-failure';

/**
 * Decides whether money comes back after registration: not when the customer stops using the service,
 * not when it was stopped for a breach; only when batteries cannot be supplied.
 * @rule UPS-09
 * @rule UPS-64
 */
export function refundAfterRegistration(reason: StopReason): { allowed: true } | Refusal {
  if (reason === 'supply-failure') return { allowed: true };
  const rule = reason === 'customer-stops' ? 'UPS-09' : 'UPS-64';
  return refuse('NO_REFUND_AFTER_REGISTRATION', [rule], 'No money is returned.', 'reason');
}
