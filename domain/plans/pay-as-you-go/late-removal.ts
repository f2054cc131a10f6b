import { sumOfDailyShares } from '../../credit/daily-shares.js';
import { type MonthShare, splitByMonth } from '../../credit/month-share.js';
import { Rounding } from '../../money/rounding.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { addDays, type CalendarDate, daysBetween } from '../../time/calendar-date.js';

/** A removal that failed on its agreed day because the customer was late. */
export interface LateRemoval {
  agreedOn: CalendarDate;
  removedOn: CalendarDate;
  basicFee: Yen;
  /** End of the usage period; needed where the policy counts from it. */
  termEndsOn?: CalendarDate | undefined;
  /** Last day that remaining fees already paid for; read where the policy does not charge both. */
  feesCoverUntil?: CalendarDate | undefined;
}

/** Damages for a late removal, without tax. */
export interface LateRemovalDamages {
  days: number;
  damages: Yen;
  lines: (MonthShare & { monthlyFee: Yen; rule: RuleId })[];
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Computes damages for a removal that the customer delays: the basic fee day by day, from the day after
 * the agreed day to the day of completion inclusive, each day at its own month's rate, cut to the yen
 * once at the end. A removal on or before the agreed day costs nothing.
 * @rule PAYG-64
 */
export function lateRemovalDamages(
  removal: LateRemoval,
  policy: Pick<PolicySettings, 'lateRemovalFrom' | 'remainingFeesAndDamages'>,
): LateRemovalDamages | Refusal {
  const { agreedOn, removedOn, basicFee, termEndsOn, feesCoverUntil } = removal;
  const fromTermEnd = policy.lateRemovalFrom === 'term-end';
  if (fromTermEnd && termEndsOn === undefined) {
    const message = 'This reading counts from the end of the usage period.';
    return refuse('TERM_END_MISSING', ['PAYG-64'], message, 'termEndsOn');
  }
  const isLate = removedOn > agreedOn;
  const lastFreeDay = fromTermEnd && termEndsOn !== undefined ? termEndsOn : agreedOn;
  const coveredDay = policy.remainingFeesAndDamages === 'fees-only' ? feesCoverUntil : undefined;
  const from = addDays(
    coveredDay !== undefined && coveredDay > lastFreeDay ? coveredDay : lastFreeDay,
    1,
  );
  const days = isLate ? Math.max(0, daysBetween(from, removedOn) + 1) : 0;
  const shares = splitByMonth(from, days);
  return {
    days,
    damages: sumOfDailyShares(basicFee, shares, 'actual-month', Rounding.Floor),
    lines: shares.map((share) => ({ ...share, monthlyFee: basicFee, rule: 'PAYG-64' })),
    because: ['PAYG-64'],
    policies: ['AMB-31'],
  };
}
