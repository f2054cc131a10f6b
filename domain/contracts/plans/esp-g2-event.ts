import type { CalendarDate } from '../../time/calendar-date.js';

/** The opening of an ExpressSupportPack; the term counts from the purchase, whenever it is registered. */
export interface EspG2Opening {
  plan: 'esp-g2';
  /** Day of purchase on the warranty card, or the deemed one (ESP-33). */
  purchasedOn: CalendarDate;
  years: number;
  window: '9x5' | '12x5' | '24x7';
  registeredOn?: CalendarDate;
  /** Yen paid for the pack. */
  price?: number;
}

/** What people do with an ExpressSupportPack: the customer stops midway. */
export type EspG2Event = { type: 'service_stopped'; reason?: string };
