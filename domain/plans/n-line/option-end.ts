import { type CalendarDate, endOfMonth } from '../../time/calendar-date.js';
import { feeMonthOf } from './fee-month.js';
import type { OptionService } from './option-prices.js';

/**
 * Gives the last day of Security after a cancellation: the end of the month in which it was asked for,
 * when the key code is disabled; without a request it renews.
 * @rule NLH-85
 */
export function securityEndsOn(cancelledOn: CalendarDate): CalendarDate {
  return endOfMonth(cancelledOn);
}

/**
 * Gives the last day of お財布: the last day of the fee month in which the notice arrives.
 * @rule NLH-117
 */
export function walletEndsOn(noticeOn: CalendarDate, startDay?: number): CalendarDate {
  return feeMonthOf(noticeOn, startDay).to;
}

/**
 * Gives the last day of FC Club: the last day of the fee month in which the notice arrives.
 * @rule NLH-122
 */
export function fcClubEndsOn(noticeOn: CalendarDate, startDay?: number): CalendarDate {
  return feeMonthOf(noticeOn, startDay).to;
}

/**
 * Gives the last day of BOX: the last day of the month in which the cancellation was completed.
 * @rule NLH-131
 */
export function boxEndsOn(completedOn: CalendarDate): CalendarDate {
  return endOfMonth(completedOn);
}

/**
 * Gives the last day of Premium and Concierge: the end of the month of the notice, when the account ID
 * is disabled; otherwise the contract renews.
 * @rule NLH-138
 */
export function premiumEndsOn(noticeOn: CalendarDate): CalendarDate {
  return endOfMonth(noticeOn);
}

/** An option service as it was joined and, perhaps, given notice of. */
export interface OptionContract {
  option: OptionService;
  joinedOn: CalendarDate;
  noticeOn?: CalendarDate | undefined;
  /** Day on which fee months begin, 1 unless the contract sets another (AMB-60). */
  feeMonthStart?: number | undefined;
}

/** Gives the last day of an option service, or `undefined` while nobody has given notice; data recovery runs as long as the line. */
export function optionEndsOn(contract: OptionContract): CalendarDate | undefined {
  const { option, noticeOn, feeMonthStart } = contract;
  if (noticeOn === undefined) return undefined;
  switch (option) {
    case 'security':
      return securityEndsOn(noticeOn);
    case 'wallet':
      return walletEndsOn(noticeOn, feeMonthStart);
    case 'fc-club':
      return fcClubEndsOn(noticeOn, feeMonthStart);
    case 'box':
      return boxEndsOn(noticeOn);
    case 'premium':
    case 'data-recovery':
      return premiumEndsOn(noticeOn);
  }
}

/**
 * Gives the last day of an option when its line ends: the day of the line, unless the option ends earlier.
 * @rule NLH-33
 */
export function optionEndsWithLine(
  contract: OptionContract,
  lineEndsOn: CalendarDate,
): CalendarDate {
  const own = optionEndsOn(contract);
  return own !== undefined && own < lineEndsOn ? own : lineEndsOn;
}
