import type { PackageKind } from '../../plans/express-support-pack/eligibility.js';
import type { RegistrationPeople } from '../../plans/ups-battery-pack/registration-roles.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** The form of a UPS battery pack (UPS-30); what the application says already is not asked twice. */
export interface UpsBatteryForm {
  plan: 'ups-battery';
  termsAccepted: boolean;
  /** A first registration, or an addition to a known support ID. */
  kind: 'new' | 'addition';
  packModelNumber?: string;
  packSerialNumber?: string;
  serverModel?: string;
  serverSerial?: string;
  systemName?: string;
  supportId?: string;
  userId?: string;
  /** Four digits of a new registration. */
  fullRegistrationKey?: string;
  /** Whether the password of the support ID was checked; it is kept nowhere. */
  passwordChecked?: boolean;
  people?: RegistrationPeople;
  isGenuineNecOption: boolean;
  connectedToOwnServer: boolean;
  upsCount: number;
  basePack: {
    /** Its contract with us, where it is one. */
    contract?: string;
    coversServerAndUps: boolean;
    isActive: boolean;
    listsUpsAsOption: boolean;
    registeredTogether: boolean;
    checked?: boolean;
  };
  purchaserIsOwner: boolean;
  ownerApproved?: boolean;
  card?: {
    isCompleted: boolean;
    hasWarrantyCopy: boolean;
    warrantyHasSeal: boolean;
    warrantyHasPurchaseDate: boolean;
  };
}

/** The form of an ExpressSupportPack G2. */
export interface EspG2Form {
  plan: 'esp-g2';
  agreedToTerms: boolean;
  packageKind: PackageKind;
  warrantyCard: { hasSeal: boolean; hasPurchaseDate: boolean; copyEnclosed?: boolean };
  purchaseEvidenceEnclosed?: boolean;
  /** `YYYY-MM` in which NEC shipped it; the purchase is deemed to lie in it without any proof (ESP-33). */
  shippingMonth?: string;
  purchaserIsOwner: boolean;
  ownerApproved?: boolean;
}

/** The form of an alarm report service. */
export interface EspReportForm {
  plan: 'esp-report';
  agreedToTerms: boolean;
  /** The desired day of start, to which NEC may object (ESP-81). */
  desiredOn: CalendarDate;
}

/** Pay-as-you-go is concluded by signing; the outline of the service is its opening. */
export interface PaygForm {
  plan: 'payg';
  signedOn?: CalendarDate;
  deliveryOn?: CalendarDate;
}

/** What each plan asks of an applicant. */
export type ApplicationForm = UpsBatteryForm | EspG2Form | EspReportForm | PaygForm;
