import type { PolicySettings } from '../../policies/policy-table.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { type ApplicationCheck, type Finding, settleFindings } from '../application-check.js';
import { applyBy } from './registration-deadlines.js';

/** An application for registration. */
export interface RegistrationApplication {
  route: 'internet' | 'card';
  /** Asked for on the internet route. */
  email?: string;
  agreedToTerms: boolean;
  purchasedOn: CalendarDate;
  appliedOn: CalendarDate;
  warrantyCard: {
    hasSeal: boolean;
    hasPurchaseDate: boolean;
    /** Whether a copy came with the card; asked for on the card route. */
    copyEnclosed?: boolean;
  };
  /** A receipt, delivery slip or other evidence of the purchase date. */
  purchaseEvidenceEnclosed?: boolean;
  purchaserIsOwner: boolean;
  ownerApproved?: boolean;
}

function routeFindings(facts: RegistrationApplication): Finding[] {
  if (facts.route === 'internet') {
    return [
      {
        holds: facts.email?.includes('@') === true,
        code: 'EMAIL_MISSING',
        rule: 'ESP-23',
        message: 'Registration by internet needs an e-mail address.',
        field: 'email',
      },
    ];
  }
  return [
    {
      holds: facts.warrantyCard.copyEnclosed === true,
      code: 'WARRANTY_COPY_MISSING',
      rule: 'ESP-32',
      message: 'The card is sent with a copy of the warranty card.',
      field: 'warrantyCard.copyEnclosed',
    },
  ];
}

/**
 * Decides whether an application can be registered. It needs the agreement to chapters 1 and 3, a route
 * (internet with an e-mail address, or the card with a copy of the warranty card), the seal, and the
 * owner's approval where the purchaser is not the owner. More than 30 days after purchase it goes to a
 * manager, because service MAY then be withheld (AMB-45). A missing purchase date is no obstacle: without
 * any evidence it is derived (see `needsDeemedPurchaseDate`).
 * @rule ESP-01
 * @rule ESP-14
 * @rule ESP-23
 * @rule ESP-30
 * @rule ESP-32
 * @rule ESP-35
 */
export function checkRegistration(
  facts: RegistrationApplication,
  policy: PolicySettings,
): ApplicationCheck {
  const findings: Finding[] = [
    {
      holds: facts.agreedToTerms,
      code: 'TERMS_NOT_ACCEPTED',
      rule: 'ESP-01',
      message: 'Chapters 1 and 3 are agreed to before applying.',
      field: 'agreedToTerms',
    },
    {
      holds: facts.warrantyCard.hasSeal,
      code: 'WARRANTY_SEAL_MISSING',
      rule: 'ESP-14',
      message: "The warranty card bears the seller's or NEC's seal.",
      field: 'warrantyCard.hasSeal',
    },
    ...routeFindings(facts),
    {
      holds: facts.purchaserIsOwner || facts.ownerApproved === true,
      code: 'OWNER_APPROVAL_MISSING',
      rule: 'ESP-35',
      message: 'The purchaser obtains the approval of the owner.',
      field: 'ownerApproved',
    },
    {
      holds: facts.appliedOn <= applyBy(facts.purchasedOn, policy),
      code: 'REGISTRATION_LATE',
      rule: 'ESP-30',
      message: 'The application is later than 30 days after purchase.',
      field: 'appliedOn',
      discretionary: true,
    },
  ];
  return settleFindings(findings, policy);
}

/** Decides whether the purchase date has to be derived from the shipping month: neither the warranty card nor evidence shows it. */
export function needsDeemedPurchaseDate(
  facts: Pick<RegistrationApplication, 'warrantyCard' | 'purchaseEvidenceEnclosed'>,
): boolean {
  return !facts.warrantyCard.hasPurchaseDate && facts.purchaseEvidenceEnclosed !== true;
}
