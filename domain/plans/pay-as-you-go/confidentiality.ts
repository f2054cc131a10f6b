import { type DeadlinePolicy, lastDayWithin } from '../../calendar/deadline.js';
import { addYears, type CalendarDate } from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';

/** A disclosure of information between the parties; the five exceptions of Art. 22-2 are outside. */
export interface PaygDisclosure {
  disclosedOn: CalendarDate;
  isOral: boolean;
  /** Day on which an oral disclosure was written up and marked confidential. */
  writtenUpOn?: CalendarDate;
  isOutside?:
    | 'already-held'
    | 'lawfully-received'
    | 'independently-developed'
    | 'public'
    | 'released';
}

/**
 * Decides whether information is confidential on a day: during the contract and three years after its
 * end, unless one of the five exceptions takes it out; what was said counts only if it was written up
 * and marked within 30 days.
 * @rule PAYG-49
 * @rule PAYG-50
 */
export function isConfidential(
  disclosure: PaygDisclosure,
  contract: { endedOn?: CalendarDate },
  on: CalendarDate,
  policy: DeadlinePolicy,
): boolean {
  if (disclosure.isOutside) return false;
  if (disclosure.isOral) {
    const by = lastDayWithin(disclosure.disclosedOn, payAsYouGo.oralDisclosureDays, policy);
    if (disclosure.writtenUpOn === undefined || disclosure.writtenUpOn > by) return false;
  }
  if (contract.endedOn === undefined) return true;
  return on <= addYears(contract.endedOn, payAsYouGo.confidentialityYearsAfterEnd);
}
