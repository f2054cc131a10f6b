import { Rounding } from '../money/rounding.js';
import type { Yen } from '../money/yen.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { AmbiguityId, RuleId } from '../rule-id.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { daysByYearLength, firstInterestDay } from './interest-days.js';
import { type InterestRule, type InterestRuleName, interestRules } from './interest-rules.js';

/** A sum that was open on some of the days after its due date. */
export interface OpenStretch {
  amount: Yen;
  /** First day that bears interest. */
  from: CalendarDate;
  /** Day after the last one that bears interest. */
  to: CalendarDate;
}

/** What a late payment costs. */
export interface LateInterest {
  days: number;
  interest: Yen;
  because: RuleId[];
  policies: AmbiguityId[];
}

const YEAR_PARTS = 365n * 366n;

/** Adds the interest of several open sums exactly and rounds once. */
export function interestOnStretches(
  rule: InterestRule,
  stretches: readonly OpenStretch[],
  year: PolicySettings['interestYear'],
): LateInterest {
  let days = 0;
  let parts = 0n;
  for (const { amount, from, to } of stretches) {
    const { common, leap } = daysByYearLength(from, to);
    const leapShare = rule.yearOpen && year === 'actual' ? 365n : 366n;
    days += common + leap;
    parts += BigInt(amount) * (BigInt(common) * 366n + BigInt(leap) * leapShare);
  }
  const divisor = 1_000n * YEAR_PARTS;
  const half = rule.rounding === Rounding.HalfUp ? divisor / 2n : 0n;
  const interest = Number((parts * BigInt(rule.perMille) + half) / divisor);
  return { days, interest, because: [rule.rule], policies: ['AMB-28', 'AMB-43'] };
}

/**
 * Computes interest for late payment: simple, from the day after the due date to the day of payment
 * (counted under PAYG-13 and NLH-88, not counted under NLH-64 and NLH-151), over 365 days, on the
 * debt with tax; PAYG cuts fractions of a yen off, the N-Line terms round half up. Payment on or
 * before the due date bears none.
 * @rule PAYG-13
 * @rule NLH-64
 * @rule NLH-88
 * @rule NLH-151
 */
export function lateInterest(
  debt: { rule: InterestRuleName; amount: Yen; dueOn: CalendarDate; paidOn: CalendarDate },
  policy: Pick<PolicySettings, 'interestYear'>,
): LateInterest {
  const rule = interestRules[debt.rule];
  const from = firstInterestDay(debt.dueOn);
  const to = rule.countsPaymentDay ? addDays(debt.paidOn, 1) : debt.paidOn;
  const stretches = from < to ? [{ amount: debt.amount, from, to }] : [];
  return interestOnStretches(rule, stretches, policy.interestYear);
}
