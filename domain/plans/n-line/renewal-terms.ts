import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { addMonthsToMonth, type CalendarDate, monthOf } from '../../time/calendar-date.js';

/** Months of one N-Line term. */
export const TERM_MONTHS = 36;

/** First and last month of the renewal window, counted from the expiry month (AMB-32). */
const windowOffsets: Record<PolicySettings['renewalWindow'], readonly [number, number]> = {
  'two-months-after': [1, 2],
  'expiry-month': [0, 0],
  union: [0, 2],
  'second-month-after': [2, 2],
};

/** Where a contract month stands among the terms and renewal windows; months are numbers from 1. */
export interface TermPosition {
  /** 1 until the first renewal. */
  term: number;
  insideRenewalWindow: boolean;
  /** Last month of the term whose window is open or comes next. */
  expiryMonth: number;
  /** The renewal months after or at that expiry month, in order. */
  renewalMonths: number[];
}

/**
 * Counts the contract month of a date: month 1 is the month of the start, even when it has one day.
 * Zero or less before that month.
 * @rule NLH-11
 */
export function contractMonth(startedOn: CalendarDate, on: CalendarDate): number {
  const monthNumber = (date: CalendarDate) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return monthNumber(on) - monthNumber(startedOn) + 1;
}

/**
 * Places a contract month (1 or more) among the automatically renewed 36-month terms and gives the
 * renewal window that is open or comes next. By default the window is the two months after the expiry
 * month, and the next term begins right after the expiry month (AMB-32, AMB-33).
 * @rule NLH-12
 * @rule NLH-13
 * @rule NLH-173
 */
export function termPosition(month: number, policy?: Partial<PolicySettings>): TermPosition {
  const { renewalWindow, laterTerms } = resolvePolicy(policy);
  const [first, last] = windowOffsets[renewalWindow];
  const period = laterTerms === 'after-expiry-month' ? TERM_MONTHS : TERM_MONTHS + last;
  const term = Math.floor((month - 1) / period) + 1;
  const expiryOf = (n: number) => (n - 1) * period + TERM_MONTHS;
  const previousExpiry = expiryOf(term - 1);
  const previousStillOpen = term > 1 && month <= previousExpiry + last;
  const expiryMonth = previousStillOpen ? previousExpiry : expiryOf(term);
  const renewalMonths = Array.from(
    { length: last - first + 1 },
    (_, index) => expiryMonth + first + index,
  );
  return {
    term,
    insideRenewalWindow: renewalMonths.includes(month),
    expiryMonth,
    renewalMonths,
  };
}

/** Gives the calendar month `YYYY-MM` of a contract month. */
export function calendarMonthOf(startedOn: CalendarDate, month: number): string {
  return addMonthsToMonth(monthOf(startedOn), month - 1);
}
