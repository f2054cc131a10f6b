import {
  type BusinessCalendar,
  businessCalendar,
  isBusinessDay,
} from '../../calendar/business-calendar.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { dateOf, minuteOfDay } from '../../time/instant.js';
import { upsBatteryPack } from '../ups-battery-pack.js';

/**
 * Decides whether the registration centre is open at an instant: Monday to Friday 09:00-17:00, except
 * national holidays and closing days; the closing minute is closed.
 * @rule UPS-43
 */
export function isRegistrationCentreOpen(
  instantMs: number,
  calendar: BusinessCalendar = businessCalendar(),
): boolean {
  const { opensMinute, closesMinute } = upsBatteryPack.registrationCentre;
  const minute = minuteOfDay(instantMs);
  return (
    minute >= opensMinute && minute < closesMinute && isBusinessDay(dateOf(instantMs), calendar)
  );
}

/**
 * Gives the way by which an e-mail address is changed, at any time: the portal, or the registration
 * centre for customers who registered by card.
 * @rule UPS-29
 */
export function emailChangeRoute(
  registeredBy: 'internet' | 'card',
): 'portal' | 'registration-centre' {
  return registeredBy === 'card' ? 'registration-centre' : 'portal';
}

/** The people on a support ID to whom a label could be mailed. */
export interface LabelRecipients {
  applicant: string;
  user: string;
  administrators: readonly string[];
  deputies: readonly string[];
}

/**
 * Decides whether a label may be mailed to somebody: the applicant or the user of a new registration,
 * any administrator or deputy of the support ID for an addition.
 * @rule UPS-35
 */
export function checkLabelRecipient(
  kind: 'new' | 'addition',
  recipient: string,
  people: LabelRecipients,
): Allowed | Refusal {
  const possible =
    kind === 'new'
      ? [people.applicant, people.user]
      : [...people.administrators, ...people.deputies];
  return possible.includes(recipient)
    ? allow('UPS-35')
    : refuse('NOT_A_LABEL_RECIPIENT', ['UPS-35'], 'The label is not mailed there.', 'recipient');
}

/**
 * Picks the registrations whose location changes together: those that share a configuration name.
 * @rule UPS-36
 */
export function sharingConfiguration<T extends { configurationName?: string }>(
  registrations: readonly T[],
  configurationName: string,
): T[] {
  return registrations.filter(
    (registration) => registration.configurationName === configurationName,
  );
}

/**
 * Decides what an account may do: a temporary ID, mailed to administrators and deputies after a first
 * registration, has limited rights until the full registration.
 * @rule UPS-37
 */
export function accountRights(account: { isFullyRegistered: boolean }): 'limited' | 'full' {
  return account.isFullyRegistered ? 'full' : 'limited';
}
