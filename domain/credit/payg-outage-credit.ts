import { addBusinessDays, type BusinessCalendar } from '../calendar/business-calendar.js';
import { Rounding } from '../money/rounding.js';
import type { Yen } from '../money/yen.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { type Refusal, refuse } from '../refusal.js';
import type { AmbiguityId, RuleId } from '../rule-id.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  dateOfDayNumber,
  endOfMonth,
  monthOf,
} from '../time/calendar-date.js';
import { DAY_MINUTES } from '../time/tokyo.js';
import { sumOfDailyShares } from './daily-shares.js';
import type { MinuteSpan } from './excluded-time.js';
import { type MonthShare, sharesOfDates } from './month-share.js';
import { beginningsOfDays, completeDays, minuteOfCompletion } from './outage-days.js';

/** An outage must last ten days, and the customer has ten business days to apply. */
const THRESHOLD_DAYS = 10;
const APPLICATION_BUSINESS_DAYS = 10;

/** The settings that an outage credit reads. */
export type OutagePolicy = Pick<
  PolicySettings,
  | 'outageThreshold'
  | 'outageDayCount'
  | 'outageCreditedDays'
  | 'outageDayRate'
  | 'outageApplicationFrom'
>;

/** An outage of pay-as-you-go equipment, from when the provider knew, in Tokyo minutes. */
export interface PaygOutage extends MinuteSpan {
  basicFee: Yen;
  /** Stretches that do not count (PAYG-33). */
  excluded?: readonly MinuteSpan[];
  /** Minutes that do not count and whose place is not known; they shorten the outage at its end. */
  excludedMinutes?: number;
}

/** What an outage gives back, before tax. */
export interface PaygOutageCredit {
  eligible: boolean;
  days: number;
  credit: Yen;
  /** Last day to apply; absent when the moment at which the right arose is not known. */
  applyBy?: CalendarDate;
  lines: (MonthShare & { monthlyFee: Yen; rule: RuleId })[];
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Gives the last day on which the customer can apply for a credit: the tenth business day of the month
 * after the month in which the right arose.
 * @rule PAYG-30 the date
 */
export function creditApplicationBy(
  aroseOn: CalendarDate,
  calendar?: BusinessCalendar,
): CalendarDate {
  return addBusinessDays(endOfMonth(aroseOn), APPLICATION_BUSINESS_DAYS, calendar);
}

/**
 * Gives when an outage that is not over yet gives a right to a credit, and the last day to apply for
 * it: once it has lasted ten days by the policy's reading. Nothing where the right arises with the
 * recovery only.
 */
export function creditRightWhileDown(
  from: number,
  policy: Pick<OutagePolicy, 'outageThreshold' | 'outageApplicationFrom'>,
): { arisesOn: CalendarDate; applyBy: CalendarDate } | undefined {
  if (policy.outageApplicationFrom === 'recovery') return undefined;
  const reading = policy.outageThreshold === 'calendar-days' ? 'calendar' : 'elapsed';
  const longest = { from, to: from + 2 * THRESHOLD_DAYS * DAY_MINUTES };
  const reached = minuteOfCompletion(longest, [], reading, THRESHOLD_DAYS);
  if (reached === undefined) return undefined;
  const arisesOn = dateOfDayNumber(Math.floor(reached / DAY_MINUTES));
  return { arisesOn, applyBy: creditApplicationBy(arisesOn) };
}

/** Gives the month after a date's month, the first whose basic fee a credit can reduce (PAYG-29). */
export function firstCreditMonth(arisenOn: CalendarDate): string {
  return addMonthsToMonth(monthOf(arisenOn), 1);
}

/**
 * Decides what an outage gives back: from ten days on (240 net hours by default) the basic fee of all
 * its complete days, each at its own month's day rate, cut to the yen once at the end; under ten days
 * nothing. Refuses an outage that ends before it was known.
 * @rule PAYG-28
 */
export function paygOutageCredit(
  outage: PaygOutage,
  policy: OutagePolicy,
  calendar?: BusinessCalendar,
): PaygOutageCredit | Refusal {
  if (outage.to < outage.from) {
    const message = 'The outage ends before it was known.';
    return refuse('RESTORED_BEFORE_KNOWN', ['PAYG-28'], message, 'restoredAt');
  }
  const { excluded = [], excludedMinutes = 0 } = outage;
  const counted = { from: outage.from, to: Math.max(outage.from, outage.to - excludedMinutes) };
  const because: RuleId[] = ['PAYG-28', 'PAYG-30', 'PAYG-33'];
  const policies: AmbiguityId[] = ['AMB-25', 'AMB-26', 'AMB-27'];
  const threshold = policy.outageThreshold === 'calendar-days' ? 'calendar' : 'elapsed';
  const reached = minuteOfCompletion(counted, excluded, threshold, THRESHOLD_DAYS);
  if (reached === undefined) {
    return { eligible: false, days: 0, credit: 0, lines: [], because, policies };
  }
  const reading = policy.outageDayCount === 'calendar-days' ? 'calendar' : 'elapsed';
  const skipped = policy.outageCreditedDays === 'after-tenth' ? THRESHOLD_DAYS : 0;
  const end = completeDays(counted, excluded, reading);
  const shares = sharesOfDates(beginningsOfDays(counted, excluded, reading, skipped, end));
  const fromRecovery = policy.outageApplicationFrom === 'recovery';
  const aroseAt = fromRecovery ? outage.to : excludedMinutes > 0 ? undefined : reached;
  return {
    eligible: true,
    days: Math.max(0, end - skipped),
    credit: sumOfDailyShares(outage.basicFee, shares, policy.outageDayRate, Rounding.Floor),
    ...(aroseAt === undefined
      ? {}
      : {
          applyBy: creditApplicationBy(
            dateOfDayNumber(Math.floor(aroseAt / DAY_MINUTES)),
            calendar,
          ),
        }),
    lines: shares.map((share) => ({ ...share, monthlyFee: outage.basicFee, rule: 'PAYG-28' })),
    because,
    policies,
  };
}
