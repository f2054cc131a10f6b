import type { DeadlinePolicy } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { type ApplicationCheck, settleFindings } from '../application-check.js';
import { upsApplyBy } from './registration-deadlines.js';

/** An application as it came in by internet or card. */
export interface UpsApplication {
  termsAccepted: boolean;
  /** Purchase (acceptance) day that the applicant entered. */
  purchasedOn: CalendarDate;
  appliedOn: CalendarDate;
  /** Purchase day in the registration of the server pack. */
  basePackPurchasedOn: CalendarDate;
  /** Whether both packs were registered at once. */
  registeredWithBasePack: boolean;
  /** Whether the registration of the server was looked up; asked for when it was not. */
  basePackChecked?: boolean;
}

/**
 * Checks the application for a pack. Terms that are not accepted stand against it. A late application,
 * a purchase date other than the server pack's, and a separate registration whose server pack nobody
 * has looked up are exceptions for a manager: the document says that service may be withheld, not
 * that it is.
 * @rule UPS-01
 * @rule UPS-23
 * @rule UPS-24
 * @rule UPS-31
 */
export function checkUpsApplication(
  application: UpsApplication,
  policy: DeadlinePolicy & Pick<PolicySettings, 'discretionaryRefusal'>,
): ApplicationCheck {
  const applyBy = upsApplyBy(application.purchasedOn, policy);
  return settleFindings(
    [
      {
        holds: application.termsAccepted,
        code: 'TERMS_NOT_ACCEPTED',
        rule: 'UPS-01',
        message: 'The terms must be accepted before the registration.',
        field: 'termsAccepted',
      },
      {
        holds: application.appliedOn >= application.purchasedOn,
        code: 'APPLICATION_BEFORE_PURCHASE',
        rule: 'UPS-21',
        message: 'The application cannot precede the purchase.',
        field: 'appliedOn',
      },
      {
        holds: application.appliedOn <= applyBy,
        code: 'REGISTRATION_LATE',
        rule: 'UPS-23',
        message: `The last day to apply was ${applyBy}.`,
        field: 'appliedOn',
        discretionary: true,
      },
      {
        holds: application.purchasedOn === application.basePackPurchasedOn,
        code: 'PURCHASE_DATES_DIFFER',
        rule: 'UPS-31',
        message: 'The purchase date should be that of the server pack.',
        field: 'purchasedOn',
        discretionary: true,
      },
      {
        holds: application.registeredWithBasePack || application.basePackChecked === true,
        code: 'BASE_PACK_NOT_CHECKED',
        rule: 'UPS-24',
        message: "The server's registration should be checked: the packs were registered apart.",
        field: 'basePackChecked',
        discretionary: true,
      },
    ],
    policy,
  );
}
