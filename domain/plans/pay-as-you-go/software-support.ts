import type { CalendarDate } from '../../time/calendar-date.js';
import { isInUsagePeriod, type UsagePeriod } from './term.js';

/**
 * Decides what is owed for support that was not as specified: a prompt redo inside the usage period,
 * which is the only remedy; no money is returned.
 * @rule PAYG-71
 */
export function remedyForSupport(
  wasAsSpecified: boolean,
  period: UsagePeriod,
  on: CalendarDate,
): 'redo' | 'none' {
  return !wasAsSpecified && isInUsagePeriod(period, on) ? 'redo' : 'none';
}

/**
 * Decides whether support may be interrupted: while the customer does not use login authentication and
 * encryption.
 * @rule PAYG-72
 */
export function mayInterruptSupport(customer: {
  usesLoginAuthentication: boolean;
  usesEncryption: boolean;
}): boolean {
  return !(customer.usesLoginAuthentication && customer.usesEncryption);
}

/**
 * Decides how submitted data are treated: announced as containing individual numbers they are not taken;
 * unannounced they count as containing none, and may be stopped, returned or destroyed when they do.
 * @rule PAYG-73
 */
export function treatmentOfData(data: {
  announcedInAdvance: boolean;
  containsIndividualNumbers: boolean;
}): 'not-accepted' | 'accepted' | 'stop-return-or-destroy' {
  if (data.announcedInAdvance) return data.containsIndividualNumbers ? 'not-accepted' : 'accepted';
  return data.containsIndividualNumbers ? 'stop-return-or-destroy' : 'accepted';
}
