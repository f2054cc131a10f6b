import type { CalendarDate } from '../../time/calendar-date.js';

export type MaintenanceWindow = '9x5' | '12x5' | '24x7';

/** The opening of a UPS battery pack; the registration is complete. */
export interface UpsBatteryOpening {
  plan: 'ups-battery';
  upsPurchasedOn: CalendarDate;
  basePack: {
    purchasedOn: CalendarDate;
    termYears: number;
    window: MaintenanceWindow;
    /** The base pack where Genba keeps that contract, too: its end and its changes arrive by themselves. */
    contract?: string;
  };
  /** Yen paid for the pack; the refund when batteries cannot be had is a share of it (UPS-58). */
  price?: number;
}

/** Why a replacement did not come about. */
export type NoDateReason = 'customer' | 'provider' | 'other';

/** What people do with a UPS battery pack. */
export type UpsBatteryEvent =
  | {
      type: 'battery_request';
      id: string;
      lifeNotification: boolean;
      /** The notice whose link was used: it gives one battery and no second one beside an open request. */
      notice?: CalendarDate;
      /** The number on the equipment label (UPS-42). */
      controlNumber?: string;
      /** The room is continuously hotter than 40 °C (UPS-69). */
      hotRoom?: boolean;
      note?: string;
      by?: string;
    }
  | { type: 'battery_request_withdrawn'; request: string; by?: string }
  | {
      type: 'battery_appointment';
      request: string;
      workOrder: string;
      /** ISO instants with offset. */
      from: string;
      to: string;
    }
  | { type: 'battery_date_not_agreed'; request: string; reason: NoDateReason; note?: string }
  | { type: 'battery_replaced'; request: string }
  | { type: 'used_battery_received'; request: string }
  | { type: 'used_battery_written_off'; request: string; reason?: string; by?: string }
  | { type: 'reminders_snoozed'; until: CalendarDate; by?: string }
  | { type: 'base_pack_ended' }
  | {
      type: 'base_pack_changed';
      termEndsOn?: CalendarDate;
      termYears?: number;
      window?: MaintenanceWindow;
    }
  | { type: 'hot_room_reported'; celsius: number; continuous: boolean; note?: string }
  | { type: 'environment_improvement_requested'; reason: string }
  | { type: 'environment_improvement_answered'; complied: boolean; note?: string }
  | { type: 'supply_failed'; impossibleFrom: CalendarDate; price?: number }
  | { type: 'supply_refund_approved'; amount?: number; invoice?: string; by?: string }
  | { type: 'supply_refund_rejected'; reason: string; by?: string };

/** One kind of event. */
export type UpsBatteryEventOf<Type extends UpsBatteryEvent['type']> = Extract<
  UpsBatteryEvent,
  { type: Type }
>;
