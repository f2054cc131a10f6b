import type { CalendarDate } from '../../time/calendar-date.js';

/** What an ExpressSupportPack has on its mind. */
export interface EspG2Facts {
  purchasedOn: CalendarDate;
  years: number;
  window: '9x5' | '12x5' | '24x7';
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  registeredOn?: CalendarDate;
  /** Yen paid for the pack, where it is known: the cap of damages (ESP-74). */
  price?: number;
  started?: boolean;
  ended: boolean;
}
