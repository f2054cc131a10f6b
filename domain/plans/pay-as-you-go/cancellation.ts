import { lastDayBefore } from '../../calendar/deadline.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
  monthOf,
  startOfMonth,
} from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';
import { remainingFees } from './remaining-fees.js';

/** The settings that the dates of a cancellation read. */
export type CancellationPolicy = Pick<PolicySettings, 'cancellationNotice' | 'dayCount'>;

/**
 * Gives the last day to notify a cancellation for a `YYYY-MM` month: 90 days before its first day, or
 * before the day on which the contract ends where the policy reads it so (AMB-29).
 * @rule PAYG-52 the notice
 */
export function cancellationNoticeBy(month: string, policy: CancellationPolicy): CalendarDate {
  const from =
    policy.cancellationNotice === 'month-start' ? startOfMonth(month) : endOfMonth(month);
  return lastDayBefore(from, payAsYouGo.cancellationNoticeDays, policy);
}

/** Gives the first month for which a cancellation asked on a day would be in time. */
export function earliestCancellationMonth(on: CalendarDate, policy: CancellationPolicy): string {
  let month = monthOf(on);
  while (cancellationNoticeBy(month, policy) < on) month = addMonthsToMonth(month, 1);
  return month;
}

/** A customer's wish to end a contract with a month. */
export interface CancellationRequest {
  requestedOn: CalendarDate;
  /** `YYYY-MM` month with whose last day the contract shall end. */
  month: string;
  termEndsOn: CalendarDate;
  basicFee: Yen;
  basicFeeOf?: (month: string) => Yen;
  estimatedUsageFee?: Yen;
  arrears?: Yen;
}

/** An accepted cancellation and what is paid at once, without tax. */
export interface AcceptedCancellation {
  accepted: true;
  cancelledOn: CalendarDate;
  remainingMonths: number;
  remainingFees: Yen;
  /** The day on which the remaining fees and any interest are due. */
  feesDueOn: CalendarDate;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Decides a cancellation by the customer: notified in time, the contract ends with the last day of the
 * month and the unpaid fees to the end of the usage period are due at once. Refuses a late notice
 * (naming the earliest month) and a month in which the usage period has ended by itself.
 * @rule PAYG-52
 * @rule PAYG-53
 */
export function decideCancellation(
  request: CancellationRequest,
  policy: CancellationPolicy & Pick<PolicySettings, 'remainingFees'>,
): AcceptedCancellation | Refusal {
  const cancelledOn = endOfMonth(request.month);
  if (cancelledOn > request.termEndsOn) {
    const message = 'The usage period ends by itself before that.';
    return refuse('CANCELLATION_AFTER_TERM', ['PAYG-52'], message, 'month');
  }
  const by = cancellationNoticeBy(request.month, policy);
  if (request.requestedOn > by) {
    const earliest = earliestCancellationMonth(request.requestedOn, policy);
    const message = `The last day to notify it was ${by}; the earliest month is ${earliest}.`;
    return refuse('CANCELLATION_NOTICE_LATE', ['PAYG-52'], message, 'requestedOn');
  }
  const { months, amount } = remainingFees({ ...request, endsOn: cancelledOn }, policy);
  return {
    accepted: true,
    cancelledOn,
    remainingMonths: months,
    remainingFees: amount,
    feesDueOn: cancelledOn,
    because: ['PAYG-52', 'PAYG-53'],
    policies: ['AMB-29', 'AMB-30'],
  };
}
