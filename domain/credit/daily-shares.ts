import type { Rounding } from '../money/rounding.js';
import { Rounding as Rule } from '../money/rounding.js';
import type { Yen } from '../money/yen.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { MonthShare } from './month-share.js';

/** Least common multiple of 28, 29, 30 and 31: shares of months of every length add up in it without fractions. */
const COMMON_DAYS = 377_580;

/**
 * Adds up the daily shares of a monthly fee: each day costs the fee divided by the days of its own
 * month, or one thirtieth of it. The sum is exact and is rounded once, to the yen.
 */
export function sumOfDailyShares(
  monthlyFee: Yen,
  shares: readonly MonthShare[],
  rate: PolicySettings['outageDayRate'],
  rounding: Rounding,
): Yen {
  const parts = shares.reduce(
    (sum, { days, daysInMonth }) =>
      sum + days * (COMMON_DAYS / (rate === 'thirtieth' ? 30 : daysInMonth)),
    0,
  );
  const doubled = 2n * BigInt(monthlyFee) * BigInt(parts);
  const half = rounding === Rule.HalfUp ? BigInt(COMMON_DAYS) : 0n;
  return Number((doubled + half) / (2n * BigInt(COMMON_DAYS)));
}
