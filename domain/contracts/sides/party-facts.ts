import type { CalendarDate } from '../../time/calendar-date.js';
import type { NewPlace } from './party-event.js';

/** A machine of a contract beside its first one. */
export interface FurtherMachine {
  id: string;
  controlNumber: string;
}

/** Who a contract is with and which machine it is for; ids are those of the reference data. */
export interface PartyFacts {
  customer?: string;
  customerName?: string;
  contactName?: string;
  /** Where notices go (UPS-12, UPS-28). */
  email?: string;
  language: 'ja' | 'en';
  site?: string;
  siteName?: string;
  asset?: string;
  /** Model and serial number of the machine, as its label and notices name it. */
  model?: string;
  serial?: string;
  /** The number on the equipment label (ESP-27). */
  controlNumber?: string;
  /** User who owns the next date; dates of a contract without one are everybody's. */
  owner?: string;
  /** A move that was announced and has not been confirmed. */
  move?: { on: CalendarDate; to: NewPlace; isDue?: boolean };
  further?: FurtherMachine[];
  /** Machines that were ever added: their labels' numbers are never used twice. */
  added?: number;
}

/** A contract of which nobody said whom it is with: its acts are kept and nothing is sent. */
export const unknownParty: PartyFacts = { language: 'ja' };
