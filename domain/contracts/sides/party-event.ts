import type { CalendarDate } from '../../time/calendar-date.js';

/** A place to which a machine moves; a known site is named by its id. */
export interface NewPlace {
  site?: string;
  name: string;
  address: string;
  postalCode?: string;
  latitude?: number;
  longitude?: number;
}

/** What people say about whom a contract is with, its machines and where they stand. */
export type PartyEvent =
  /** At any time (UPS-29). */
  | { type: 'email_changed'; email: string }
  | { type: 'contact_changed'; contactName?: string; language?: 'ja' | 'en' }
  | { type: 'relocation_requested'; to: NewPlace; on: CalendarDate }
  /** The machine has moved; without a place it is the one that was announced. */
  | { type: 'relocated'; to?: NewPlace }
  | {
      type: 'equipment_added';
      asset: { id: string; kind: string; model: string; serial: string };
      /** An application form or a change of the contract for the added part lies before us (ESP-93). */
      isAgreed: boolean;
    }
  | { type: 'equipment_removed'; asset: string; isAgreed: boolean }
  /** Somebody else sees to the next dates. */
  | { type: 'owner_handed_over'; to: string; by?: string; reason: string };

/** Every type of event that the party answers, what became of planned work among them. */
export const partyEventTypes: readonly string[] = [
  'email_changed',
  'contact_changed',
  'relocation_requested',
  'relocated',
  'equipment_added',
  'equipment_removed',
  'owner_handed_over',
  'work_opened',
  'work_refused',
  'consequence_failed',
];
