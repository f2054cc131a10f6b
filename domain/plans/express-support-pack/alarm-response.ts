import { closingOf, openMinuteFrom } from '../../calendar/opening-hours.js';
import { hoursOf, type ServiceWindow, type WindowOptions } from '../../calendar/service-window.js';
import type { RuleId } from '../../rule-id.js';
import { formatInstant, instantOf } from '../../time/instant.js';
import { instantOfTokyoMinute, tokyoMinuteOf } from '../../time/tokyo.js';

/** What follows an alarm of the report service; instants with offset. */
export interface AlarmResponse {
  /** When the alarm is taken up and analysed. */
  analyseAt: string;
  /** When the customer is telephoned, and staff are arranged. */
  contactAt: string;
  arrangeStaffAt: string;
  because: RuleId[];
}

/**
 * Decides what follows an alarm: it is taken up at any hour of any day; the customer is telephoned promptly,
 * but only within the contact hours of the registration card, and staff are arranged at the same time.
 * @rule ESP-76
 * @rule ESP-77
 * @rule ESP-79
 * @rule ESP-80
 */
export function alarmResponse(
  receivedAt: string,
  window: ServiceWindow,
  options?: WindowOptions,
): AlarmResponse {
  const received = instantOf(receivedAt);
  const opens = instantOfTokyoMinute(
    openMinuteFrom(tokyoMinuteOf(received), hoursOf(window, options)),
  );
  const contactAt = formatInstant(Math.max(received, opens));
  return {
    analyseAt: formatInstant(received),
    contactAt,
    arrangeStaffAt: contactAt,
    because: ['ESP-76', 'ESP-77', 'ESP-79', 'ESP-80'],
  };
}

/**
 * Gives the instant of the next call to a customer who could not be reached: the beginning of the next
 * service window, not a later moment of the present one; with a window that never closes, the next midnight.
 * @rule ESP-97
 */
export function nextContactAt(
  triedAt: string,
  window: ServiceWindow,
  options?: WindowOptions,
): string {
  const hours = hoursOf(window, options);
  const tried = tokyoMinuteOf(instantOf(triedAt));
  const opening = openMinuteFrom(tried, hours);
  const next = opening > tried ? opening : openMinuteFrom(closingOf(tried, hours), hours);
  return formatInstant(instantOfTokyoMinute(next));
}
