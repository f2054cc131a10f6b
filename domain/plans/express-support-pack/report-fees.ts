import { lastDayWithin, shiftedDeadline } from '../../calendar/deadline.js';
import { consumptionTax, taxRateOn } from '../../money/consumption-tax.js';
import { Rounding } from '../../money/rounding.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { RuleId } from '../../rule-id.js';
import { addDays, type CalendarDate, endOfMonth, monthOf } from '../../time/calendar-date.js';

/** A charge of the report service in yen. */
export interface ReportCharge {
  fee: Yen;
  tax: Yen;
  total: Yen;
  because: RuleId[];
}

/** Days from the start of a term in which its annual fee is paid. */
const ANNUAL_PAYMENT_DAYS = 30;

/**
 * Computes what the report service costs: nothing with a server package that applied for it by its form
 * (AMB-58), otherwise the fee. Tax is at the rate of the day of application, or by the new rate once it
 * changes, and fractions of a yen are cut off.
 * @rule ESP-40
 * @rule ESP-89
 * @rule ESP-90
 */
export function reportCharge(
  facts: {
    fee: Yen;
    withServerPackage: boolean;
    appliedOn: CalendarDate;
    chargedOn?: CalendarDate;
  },
  policy: Pick<PolicySettings, 'reportServicePrice'>,
): ReportCharge {
  if (facts.withServerPackage && policy.reportServicePrice === 'included-with-pack') {
    return { fee: 0, tax: 0, total: 0, because: ['ESP-40'] };
  }
  const rate = taxRateOn(facts.chargedOn ?? facts.appliedOn);
  const tax = consumptionTax(facts.fee, rate, Rounding.Floor);
  return { fee: facts.fee, tax, total: facts.fee + tax, because: ['ESP-89', 'ESP-90'] };
}

/** Decides whether the report service can be had with a pack: server packages only, on an application by form. */
export function mayUseReportService(packageKind: string, appliedByForm: boolean): boolean {
  return packageKind === 'server' && appliedByForm;
}

/**
 * Computes the fees of a monthly-paid subscription without tax: every month that it touches in full, the
 * first and the last too; nothing is taken off for a part month.
 * @rule ESP-87
 */
export function monthlyFees(monthlyFee: Yen, startsOn: CalendarDate, endsOn: CalendarDate): Yen {
  const index = (date: CalendarDate): number =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return endsOn < startsOn ? 0 : monthlyFee * (index(endsOn) - index(startsOn) + 1);
}

/**
 * Gives the last day to pay the monthly fee with its tax: the last day of that month, by bank transfer.
 * @rule ESP-91
 */
export function monthlyFeeDueOn(
  month: string,
  policy: Pick<PolicySettings, 'deadlineShift'>,
): CalendarDate {
  return shiftedDeadline(endOfMonth(monthOf(month)), policy);
}

/**
 * Gives the last day to pay the annual fee: 30 days from the start of the term, on renewal from the day
 * after the expiry, the first day not counted (AMB-01).
 * @rule ESP-92
 */
export function annualFeeDueOn(
  termStartsOn: CalendarDate,
  policy: Pick<PolicySettings, 'dayCount' | 'deadlineShift'>,
): CalendarDate {
  return lastDayWithin(termStartsOn, ANNUAL_PAYMENT_DAYS, policy);
}

/** Gives the first day of the term that follows an expiry. */
export function renewedTermStartsOn(expiresOn: CalendarDate): CalendarDate {
  return addDays(expiresOn, 1);
}

/**
 * Decides what is paid back of an annual fee when the service ends early: nothing, unless the end is NEC's
 * fault; then a manager sets the amount up to the fee, because the rules name none.
 * @rule ESP-88
 */
export function annualFeeRefund(
  annualFee: Yen,
  end: { necAtFault: boolean; amountSetByManager?: Yen },
): Yen {
  return end.necAtFault ? Math.min(annualFee, end.amountSetByManager ?? 0) : 0;
}
