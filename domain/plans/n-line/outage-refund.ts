import { sumOfDailyShares } from '../../credit/daily-shares.js';
import { type MonthShare, splitByMonth } from '../../credit/month-share.js';
import { Rounding } from '../../money/rounding.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { daysOfMonth, monthOf } from '../../time/calendar-date.js';
import { dateOf, parseInstant } from '../../time/instant.js';
import { DAY_MINUTES, HOUR_MINUTES, MINUTE_MS, tokyoMinuteOf } from '../../time/tokyo.js';

/** A number that the days of months of every length (28 to 31) divide, so that shares add up without fractions. */
const DAYS_OF_ALL_MONTHS = 377_580;

/** A total outage of one line, from when the provider knew of it. */
export interface NlineOutage {
  /** Monthly fee without tax, yen. */
  monthlyFee: Yen;
  knownAt: string;
  restoredAt: string;
  /** Minutes that do not count (the customer's own fault); they shorten the outage at its end. */
  excludedMinutes?: number | undefined;
  /** Wilful or grossly negligent: the actual time counts and there is no threshold. */
  grossNegligence?: boolean | undefined;
  /** Whether the customer asked for the refund; read only where a request is needed. */
  requested?: boolean | undefined;
}

/** What an outage gives back. */
export interface NlineOutageRefund {
  eligible: boolean;
  /** Complete 24-hour units. */
  days: number;
  /** Credit without tax, yen. */
  credit: Yen;
  /** One line for the waived days of each month. */
  lines: (MonthShare & { monthlyFee: Yen; rule: RuleId })[];
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Prices the actual minutes of an outage at 1/24 of the day rate an hour. Each started hour is priced
 * in the month in which it begins; the sum is exact and rounded half up once.
 */
function priceOfActualTime(monthlyFee: Yen, knownAtMs: number, minutes: number): Yen {
  const minutesByMonthLength = new Map<number, number>();
  for (let offset = 0; offset < minutes; offset += HOUR_MINUTES) {
    const length = daysOfMonth(monthOf(dateOf(knownAtMs + offset * MINUTE_MS)));
    const spent = Math.min(HOUR_MINUTES, minutes - offset);
    minutesByMonthLength.set(length, (minutesByMonthLength.get(length) ?? 0) + spent);
  }
  const unit = DAYS_OF_ALL_MONTHS * DAY_MINUTES;
  let parts = 0n;
  for (const [length, spent] of minutesByMonthLength) {
    parts += BigInt(spent) * BigInt(DAYS_OF_ALL_MONTHS / length);
  }
  const doubled = 2n * BigInt(monthlyFee) * parts;
  return Number((doubled + BigInt(unit)) / (2n * BigInt(unit)));
}

/**
 * Decides what a total outage of a line gives back. From 24 hours on, the fee of every complete
 * 24-hour unit from `knownAt` is waived, each at its own month's day rate (fee / days of the month in
 * which the unit begins); a wilful or grossly negligent outage waives the actual time at 1/24 of the
 * day rate an hour, without a threshold. Instants are cut to the minute; the sum is rounded half up
 * once. One outage is credited under one of the two rules, never both (AMB-36). Refuses an outage
 * that ends before it was known.
 * @rule NLH-58
 * @rule NLH-59
 * @rule NLH-60
 */
export function nlineOutageRefund(
  outage: NlineOutage,
  policy?: Partial<PolicySettings>,
): NlineOutageRefund | Refusal {
  const knownAt = parseInstant(outage.knownAt);
  const restoredAt = parseInstant(outage.restoredAt);
  if (knownAt === undefined) return refuse('INVALID_INPUT', [], 'No instant.', 'knownAt');
  if (restoredAt === undefined) return refuse('INVALID_INPUT', [], 'No instant.', 'restoredAt');
  const gross = tokyoMinuteOf(restoredAt) - tokyoMinuteOf(knownAt);
  if (gross < 0) {
    const message = 'The outage ends before it was known.';
    return refuse('RESTORED_BEFORE_KNOWN', ['NLH-58'], message, 'restoredAt');
  }
  const settings = resolvePolicy(policy);
  const minutes = Math.max(0, gross - (outage.excludedMinutes ?? 0));
  const days = Math.floor(minutes / DAY_MINUTES);
  const policies: AmbiguityId[] = ['AMB-36'];
  if (outage.grossNegligence) {
    const credit = priceOfActualTime(outage.monthlyFee, knownAt, minutes);
    return { eligible: minutes > 0, days, credit, lines: [], because: ['NLH-59'], policies };
  }
  const least = settings.nlineOutageThreshold === 'at-24-hours' ? DAY_MINUTES : DAY_MINUTES + 1;
  const missingRequest = settings.nlineOutageCredit === 'on-request' && !outage.requested;
  if (minutes < least || missingRequest) {
    const because: RuleId[] = minutes < least ? ['NLH-58'] : ['NLH-60'];
    return { eligible: false, days: 0, credit: 0, lines: [], because, policies };
  }
  const shares = splitByMonth(dateOf(knownAt), days);
  return {
    eligible: true,
    days,
    credit: sumOfDailyShares(outage.monthlyFee, shares, 'actual-month', Rounding.HalfUp),
    lines: shares.map((share) => ({ ...share, monthlyFee: outage.monthlyFee, rule: 'NLH-58' })),
    because: ['NLH-58', 'NLH-60'],
    policies,
  };
}
