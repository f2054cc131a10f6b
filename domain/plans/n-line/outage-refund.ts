import { divideYen, Rounding } from '../../money/rounding.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { daysOfMonth, monthOf } from '../../time/calendar-date.js';
import { dateOf, parseInstant } from '../../time/instant.js';
import { DAY_MINUTES, MINUTE_MS, tokyoMinuteOf } from '../../time/tokyo.js';

/** Least common multiple of 28, 29, 30 and 31: months of every length add up in it without fractions. */
const DAY_PARTS = 377_580;

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
  because: RuleId[];
  policies: AmbiguityId[];
}

/** Prices stretches of minutes at 1/1,440 of their month's day rate, exactly, and rounds half up once at the end. */
function priceOf(monthlyFee: Yen, minutesByMonth: ReadonlyMap<string, number>): Yen {
  const unit = DAY_PARTS * DAY_MINUTES;
  let wholeYen = 0;
  let parts = 0;
  for (const [month, minutes] of minutesByMonth) {
    const divisor = daysOfMonth(month) * DAY_MINUTES;
    const share = BigInt(monthlyFee) * BigInt(minutes);
    wholeYen += Number(share / BigInt(divisor));
    parts += Number(share % BigInt(divisor)) * (unit / divisor);
  }
  return wholeYen + divideYen(parts, unit, Rounding.HalfUp);
}

/** Splits an outage into chunks of `chunkMinutes`, each counted in the month in which it begins. */
function chunksByMonth(fromMs: number, minutes: number, chunkMinutes: number): Map<string, number> {
  const byMonth = new Map<string, number>();
  for (let offset = 0; offset < minutes; offset += chunkMinutes) {
    const month = monthOf(dateOf(fromMs + offset * MINUTE_MS));
    const length = Math.min(chunkMinutes, minutes - offset);
    byMonth.set(month, (byMonth.get(month) ?? 0) + length);
  }
  return byMonth;
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
    const byMonth = chunksByMonth(knownAt, minutes, 60);
    const credit = priceOf(outage.monthlyFee, byMonth);
    return { eligible: minutes > 0, days, credit, because: ['NLH-59'], policies };
  }
  const least = settings.nlineOutageThreshold === 'at-24-hours' ? DAY_MINUTES : DAY_MINUTES + 1;
  const missingRequest = settings.nlineOutageCredit === 'on-request' && !outage.requested;
  if (minutes < least || missingRequest) {
    const because: RuleId[] = minutes < least ? ['NLH-58'] : ['NLH-60'];
    return { eligible: false, days: 0, credit: 0, because, policies };
  }
  const credit = priceOf(
    outage.monthlyFee,
    chunksByMonth(knownAt, days * DAY_MINUTES, DAY_MINUTES),
  );
  return { eligible: true, days, credit, because: ['NLH-58', 'NLH-60'], policies };
}
