import { type DeadlinePolicy, lastDayWithin, shiftedDeadline } from '../../calendar/deadline.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
  monthOf,
} from '../../time/calendar-date.js';
import { upsBatteryPack } from '../ups-battery-pack.js';

/** What has happened to a pack so far; only the purchase is always known. */
export interface UpsRegistrationEvents {
  purchasedOn: CalendarDate;
  /** Day on which the return was applied for. */
  returnedOn?: CalendarDate | undefined;
  /** Day on which the registration was received. */
  receivedOn?: CalendarDate | undefined;
  /** Day on which a refusal was notified. */
  refusedOn?: CalendarDate | undefined;
}

/** The last days that follow from them; a date is absent when nothing has set it. */
export interface UpsRegistrationDeadlines {
  applyBy: CalendarDate;
  returnBy: CalendarDate;
  /** Present when a return was applied for in time. */
  refundBy?: CalendarDate;
  returnInTime?: boolean;
  refusalNoticeBy?: CalendarDate;
  refundClaimBy?: CalendarDate;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Gives the last day to apply for registration: within 30 days of purchase (acceptance).
 * @rule UPS-21
 */
export function upsApplyBy(purchasedOn: CalendarDate, policy: DeadlinePolicy): CalendarDate {
  return lastDayWithin(purchasedOn, upsBatteryPack.applicationDays, policy);
}

/**
 * Gives the last day to return a pack whose terms are not accepted: within 14 days of purchase.
 * @rule UPS-02 the date
 */
export function upsReturnBy(purchasedOn: CalendarDate, policy: DeadlinePolicy): CalendarDate {
  return lastDayWithin(purchasedOn, upsBatteryPack.returnDays, policy);
}

/**
 * Gives the day by which the price of a returned pack is refunded: the last day of the month after the
 * month of the application.
 * @rule UPS-03
 */
export function upsRefundBy(
  appliedOn: CalendarDate,
  policy: Pick<DeadlinePolicy, 'deadlineShift'>,
): CalendarDate {
  return shiftedDeadline(endOfMonth(addMonthsToMonth(monthOf(appliedOn), 1)), policy);
}

/**
 * Gives the last day to notify a refusal: within 30 days of receiving the registration.
 * @rule UPS-26
 */
export function upsRefusalNoticeBy(receivedOn: CalendarDate, policy: DeadlinePolicy): CalendarDate {
  return lastDayWithin(receivedOn, upsBatteryPack.refusalNoticeDays, policy);
}

/**
 * Gives the last day to claim the price at the place of purchase: within 30 days of the refusal notice.
 * @rule UPS-27
 */
export function upsRefundClaimBy(refusedOn: CalendarDate, policy: DeadlinePolicy): CalendarDate {
  return lastDayWithin(refusedOn, upsBatteryPack.refusalRefundDays, policy);
}

function impossibleOrder(events: UpsRegistrationEvents): Refusal | undefined {
  const { purchasedOn, returnedOn, receivedOn, refusedOn } = events;
  const message = 'This cannot have happened before the purchase.';
  if (returnedOn !== undefined && returnedOn < purchasedOn) {
    return refuse('RETURN_BEFORE_PURCHASE', ['UPS-02'], message, 'returnedOn');
  }
  if (receivedOn !== undefined && receivedOn < purchasedOn) {
    return refuse('REGISTRATION_BEFORE_PURCHASE', ['UPS-21'], message, 'receivedOn');
  }
  if (refusedOn !== undefined && refusedOn < (receivedOn ?? purchasedOn)) {
    const earlier = 'A registration cannot be refused before it was received.';
    return refuse('REFUSAL_BEFORE_REGISTRATION', ['UPS-26'], earlier, 'refusedOn');
  }
  return undefined;
}

/**
 * Gives every last day that the purchase, return, receipt and refusal of a pack set. A return applied
 * for too late has no refund date. Refuses events before the purchase.
 */
export function upsRegistrationDeadlines(
  events: UpsRegistrationEvents,
  policy: DeadlinePolicy,
): UpsRegistrationDeadlines | Refusal {
  const impossible = impossibleOrder(events);
  if (impossible) return impossible;
  const { purchasedOn, returnedOn, receivedOn, refusedOn } = events;
  const returnBy = upsReturnBy(purchasedOn, policy);
  const inTime = returnedOn !== undefined && returnedOn <= returnBy;
  const because: RuleId[] = ['UPS-21', 'UPS-02'];
  if (returnedOn !== undefined) because.push('UPS-03');
  if (receivedOn !== undefined) because.push('UPS-26');
  if (refusedOn !== undefined) because.push('UPS-27');
  return {
    applyBy: upsApplyBy(purchasedOn, policy),
    returnBy,
    ...(returnedOn === undefined ? {} : { returnInTime: inTime }),
    ...(inTime ? { refundBy: upsRefundBy(returnedOn, policy) } : {}),
    ...(receivedOn === undefined
      ? {}
      : { refusalNoticeBy: upsRefusalNoticeBy(receivedOn, policy) }),
    ...(refusedOn === undefined ? {} : { refundClaimBy: upsRefundClaimBy(refusedOn, policy) }),
    because,
    policies: ['AMB-01', 'AMB-02'],
  };
}
