import type { PaygMeter } from '../../plans/pay-as-you-go/fee-change.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** The opening of a pay-as-you-go contract; `meters` are those beside the one that `unitPrice` is for. */
export interface PaygOpening {
  plan: 'payg';
  startsOn: CalendarDate;
  termEndsOn: CalendarDate;
  basicFee: number;
  unitPrice: number;
  meters?: PaygMeter[];
  /** What the contract says about the delivery of the equipment. */
  delivery?: { on: CalendarDate; place: string };
  /** Day of the following month by which a month's units are expected; 10 where nothing is said. */
  usageDueDay?: number;
}

/** Units of one further meter. */
export interface MeterUnits {
  meter: string;
  units: number;
}

/** Prices from a month on; what is left out stays. */
export interface NewPrices {
  basicFee?: number;
  unitPrice?: number;
  meters?: PaygMeter[];
}

/** What is asked of a customer after a prohibited act, instead of or beside a suspension. */
export type ConductDemand = 'check_facts' | 'explain' | 'prevent_recurrence' | 'settle_with_others';

/** Equipment that comes late, its use, and its way back. */
type EquipmentEvent =
  | { type: 'delivery_delayed'; reason: string; expectedOn?: CalendarDate }
  | {
      type: 'delivery_adjusted';
      deliveryOn: CalendarDate;
      startsOn: CalendarDate;
      termEndsOn: CalendarDate;
      agreedByBoth: boolean;
    }
  | { type: 'delivered'; place?: string; country?: string }
  /** `workOrder` where a visit was booked for another day: the work is there already. */
  | { type: 'removal_agreed'; removeOn: CalendarDate; workOrder?: string }
  | { type: 'removed'; customerLate: boolean; damages?: RemovalDamage[] };

/** Damage that is found on removal. */
export interface RemovalDamage {
  restorationCost: number;
  normalAgeing: number;
  isNaturalFailure: boolean;
}

/** Months, their units and their prices. */
type UsageEvent =
  | { type: 'usage'; month: string; units?: number; meters?: MeterUnits[] }
  | {
      type: 'invoice_corrected';
      month: string;
      units?: number;
      meters?: MeterUnits[];
      reason: string;
    }
  | ({ type: 'price_revision'; from: string; basis?: 'revision' | 'usage' } & NewPrices);

/** Outages; instants are ISO with offset. */
type OutageEvent =
  | {
      type: 'outage_reported';
      id: string;
      knownAt: string;
      checkedOwnEquipment: boolean;
      checkedConnection: boolean;
      reportedAsSpecified: boolean;
      hasDefectInCustomerEnvironment: boolean;
    }
  | {
      type: 'outage';
      id: string;
      knownAt: string;
      restoredAt: string;
      /** Stretches whose time does not count, each with one of the fourteen causes (PAYG-33). */
      excluded?: { cause: string; from: string; to: string }[];
      effect?: 'down' | 'degraded';
      causedByServiceEquipment?: boolean;
    }
  | { type: 'credit_application'; outage: string };

/** The term, its extension and its end; what the parties demand of each other. */
type TermEvent =
  | { type: 'extension_request' }
  | ({ type: 'extension_decided'; approved: boolean; termEndsOn?: CalendarDate } & NewPrices)
  | { type: 'cancel'; month: string }
  | { type: 'conduct_demand'; id: string; demands: ConductDemand[]; answerBy: CalendarDate }
  | { type: 'conduct_answer'; id: string; answer: string }
  | {
      type: 'terms_changed';
      by: 'agreement' | 'publication';
      text: string;
      effectiveOn: CalendarDate;
      /** Where the provider published it. */
      address?: string;
    };

/** What people do with a pay-as-you-go contract; months are `YYYY-MM`. */
export type PaygEvent = UsageEvent | OutageEvent | TermEvent | EquipmentEvent;

/** The event of one type. */
export type PaygEventOf<Type extends PaygEvent['type']> = PaygEvent & { type: Type };

/** Every type of event that the plan answers. */
export const paygEventTypes: readonly PaygEvent['type'][] = [
  'usage',
  'invoice_corrected',
  'price_revision',
  'outage_reported',
  'outage',
  'credit_application',
  'extension_request',
  'extension_decided',
  'cancel',
  'conduct_demand',
  'conduct_answer',
  'terms_changed',
  'delivery_delayed',
  'delivery_adjusted',
  'delivered',
  'removal_agreed',
  'removed',
];
