import { type DeadlinePolicy, lastDayWithin } from '../../calendar/deadline.js';
import { addYears, type CalendarDate } from '../../time/calendar-date.js';
import { upsBatteryPack } from '../ups-battery-pack.js';

/** A disclosure of information between the parties. */
export interface Disclosure {
  receivedOn: CalendarDate;
  isOral: boolean;
  /** Day on which an oral disclosure was put in writing and marked confidential. */
  writtenUpOn?: CalendarDate;
  /** Public, already held, lawfully received or independently developed. */
  isOutside?: 'public' | 'already-held' | 'lawfully-received' | 'independently-developed';
}

/**
 * Gives the last day on which information is kept confidential: three years after its receipt, or
 * `undefined` when it is not confidential at all, because it is outside or because what was said was
 * not written up and marked within 14 days.
 * @rule UPS-52
 * @rule UPS-53 what is outside
 */
export function upsConfidentialUntil(
  disclosure: Disclosure,
  policy: DeadlinePolicy,
): CalendarDate | undefined {
  if (disclosure.isOutside) return undefined;
  if (disclosure.isOral) {
    const by = lastDayWithin(disclosure.receivedOn, upsBatteryPack.oralDisclosureDays, policy);
    if (disclosure.writtenUpOn === undefined || disclosure.writtenUpOn > by) return undefined;
  }
  return addYears(disclosure.receivedOn, upsBatteryPack.confidentialityYears);
}

/**
 * Names what comes before a disclosure on a legal order: notice to the other side and a request for
 * confidential treatment.
 * @rule UPS-53
 */
export function beforeLegalDisclosure(): readonly ['notify-other-side', 'ask-for-confidentiality'] {
  return ['notify-other-side', 'ask-for-confidentiality'];
}
