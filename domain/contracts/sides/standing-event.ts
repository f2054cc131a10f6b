import type { CalendarDate } from '../../time/calendar-date.js';

/** What people do about a breach, a suspension, an end on a ground; `by` names the user. */
export type StandingEvent =
  /** `demandReceivedOn` is the day on which the customer received the demand; that of the event by default. */
  | { type: 'breach_recorded'; ground: string; what: string; demandReceivedOn?: CalendarDate }
  | { type: 'cured'; breach: string }
  /** The provider lets a breach rest. */
  | { type: 'breach_dropped'; breach: string; reason: string }
  /** The customer is told reason, day and period (PAYG-46). */
  | {
      type: 'suspension_announced';
      ground: string;
      reason: string;
      from: CalendarDate;
      until: CalendarDate;
    }
  | {
      type: 'suspend';
      ground: string;
      scope: 'all' | 'part';
      reason: string;
      by?: string;
      /** The customer was contacted before (maintenance). */
      contacted?: boolean;
      isEmergency?: boolean;
      /** Day on which the oldest unpaid debt was due, where the contract keeps no ledger of it. */
      dueOn?: CalendarDate;
    }
  | { type: 'resume'; by?: string; reason?: string }
  | {
      type: 'terminate';
      ground: string;
      side: 'customer' | 'provider';
      reason: string;
      /** Yen that are due already, where the ledger does not know them. */
      arrears?: number;
    };

/** Every type of event that the standing answers. */
export const standingEventTypes: readonly StandingEvent['type'][] = [
  'breach_recorded',
  'cured',
  'breach_dropped',
  'suspension_announced',
  'suspend',
  'resume',
  'terminate',
];
