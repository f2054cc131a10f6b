import type { OpenCredit } from '../../credit/credit-ledger.js';
import type { Yen } from '../../money/yen.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { PlanStep } from '../contract-plan.js';

/** What a pay-as-you-go contract has on its mind. Months are `YYYY-MM`. */
export interface PaygFacts {
  startsOn: CalendarDate;
  termEndsOn: CalendarDate;
  basicFee: Yen;
  unitPrice: number;
  /** Whether a request to extend the running term was accepted. */
  extensionAccepted: boolean;
  /** The end of the term whose window for asking has closed. */
  windowClosedFor?: CalendarDate;
  cancelledOn?: CalendarDate;
  usageEnded: boolean;
  removeOn?: CalendarDate;
  removedOn?: CalendarDate;
  credits: OpenCredit[];
  /** Outages that a credit can still be asked for. */
  outages: PaygOutageRecord[];
  /** Outages whose credit was granted, by id: neither reported nor asked for again. */
  creditedOutages: string[];
  invoicedMonths: string[];
  openInvoices: { month: string; total: Yen; dueOn: CalendarDate }[];
}

/** An outage as far as an application for its credit needs it. */
export interface PaygOutageRecord {
  id: string;
  /** `YYYY-MM` in which it arose. */
  month: string;
  eligible: boolean;
  credit: Yen;
  applyBy?: CalendarDate;
}

export type PaygStep = PlanStep<PaygFacts>;

/** Gives the last day of use: of the month that a cancellation names, else of the term. */
export function lastDayOfUse(facts: PaygFacts): CalendarDate {
  return facts.cancelledOn ?? facts.termEndsOn;
}
