import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import {
  type CalendarDate,
  daysBetween,
  daysOfMonth,
  endOfMonth,
  monthOf,
} from '../../time/calendar-date.js';
import { roundedShare } from './amount-due.js';

/** A line over its life, for the fee of one of its months. */
export interface LineLife {
  monthlyFee: Yen;
  startedOn: CalendarDate;
  /** Last day of use; absent while the line runs. */
  endedOn?: CalendarDate | undefined;
}

function daysOfUse(from: CalendarDate, to: CalendarDate): number {
  return daysBetween(from, to) + 1;
}

function proRata(monthlyFee: Yen, days: number, month: string, thirtyDays: boolean): Yen {
  const divisor = thirtyDays ? 30 : daysOfMonth(month);
  return Math.min(monthlyFee, roundedShare(monthlyFee * days, divisor));
}

/**
 * Gives the pro-rated fee without tax, yen, of the month in which use starts: days from the start day
 * (counted) to the end of the month over the days of the month, half up (AMB-35).
 * @rule NLH-07
 */
export function firstMonthFee(
  monthlyFee: Yen,
  startedOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): Yen {
  const thirtyDays = resolvePolicy(policy).nlineProRata === 'thirty-days';
  const days = daysOfUse(startedOn, endOfMonth(startedOn));
  return proRata(monthlyFee, days, monthOf(startedOn), thirtyDays);
}

/**
 * Gives the fee without tax, yen, of a `YYYY-MM` month: nothing before the start and after the end,
 * by days in the first month, in full in every other month, the last one included (AMB-52). A
 * suspension changes nothing: fees are due from the start to the end date.
 * @rule NLH-57
 */
export function monthFee(life: LineLife, month: string, policy?: Partial<PolicySettings>): Yen {
  const { monthlyFee, startedOn, endedOn } = life;
  const startMonth = monthOf(startedOn);
  const endMonth = endedOn === undefined ? undefined : monthOf(endedOn);
  if (month < startMonth || (endMonth !== undefined && month > endMonth)) return 0;
  const settings = resolvePolicy(policy);
  const cutLastMonth = settings.nlineLastMonth === 'pro-rated' && month === endMonth;
  if (cutLastMonth && endedOn !== undefined) {
    const from = month === startMonth ? startedOn : `${month}-01`;
    const thirtyDays = settings.nlineProRata === 'thirty-days';
    return proRata(monthlyFee, daysOfUse(from, endedOn), month, thirtyDays);
  }
  return month === startMonth ? firstMonthFee(monthlyFee, startedOn, settings) : monthlyFee;
}
