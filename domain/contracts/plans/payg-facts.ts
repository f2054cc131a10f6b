import type { OpenCredit } from '../../credit/credit-ledger.js';
import type { Yen } from '../../money/yen.js';
import type { FeeChange, PaygMeter, PaygPrices } from '../../plans/pay-as-you-go/fee-change.js';
import { pricesOfMonth } from '../../plans/pay-as-you-go/fee-change.js';
import type { MeteredUsage } from '../../plans/pay-as-you-go/invoice.js';
import { addMonthsToMonth, type CalendarDate, monthOf } from '../../time/calendar-date.js';
import type { PlanStep } from '../contract-plan.js';

/** What a pay-as-you-go contract has on its mind. Months are `YYYY-MM`. */
export interface PaygFacts {
  startsOn: CalendarDate;
  termEndsOn: CalendarDate;
  basicFee: Yen;
  unitPrice: number;
  /** Meters beside the one that `unitPrice` is for. */
  meters?: PaygMeter[];
  /** Changes of the prices, until every month before them has its invoice. */
  changes?: FeeChange[];
  usageDueDay?: number;
  delivery?: PaygDelivery;
  /** The usage period has not begun. */
  awaitsStart?: boolean;
  /** Whether a request to extend the running term was accepted. */
  extensionAccepted: boolean;
  /** The end of the term whose window for asking has closed. */
  windowClosedFor?: CalendarDate;
  cancelledOn?: CalendarDate;
  /** The contract was ended on a ground, or by itself. */
  terminatedOn?: CalendarDate;
  /** Remaining fees were made due at once, to the end of the term. */
  feesPaidToTermEnd?: boolean;
  usageEnded: boolean;
  removeOn?: CalendarDate;
  removedOn?: CalendarDate;
  /** The last days of use for which a removal was found not arranged, and overdue. */
  removalUnarrangedFor?: CalendarDate;
  removalOverdueFor?: CalendarDate;
  credits: OpenCredit[];
  /** Outages that a credit can still be asked for, and the latest others. */
  outages: PaygOutageRecord[];
  /** Outages reported and not over. */
  openOutages?: OpenOutage[];
  /** Outages whose credit was granted, by id: neither reported nor asked for again. */
  creditedOutages: string[];
  /** Every month up to it has its invoice. */
  invoicedUntil?: string;
  /** Months after it that have theirs already. */
  invoicedMonths: string[];
  /** The last month whose units were missed. */
  missedMonth?: string;
  /** What the latest invoices were made of, so that they can be corrected. */
  issued?: IssuedInvoice[];
  /** What the invoice that was corrected last was made of before. */
  corrected?: IssuedInvoice;
  /** Demands after a prohibited act that the customer has not answered. */
  demands?: { id: string; answerBy: CalendarDate; overdue?: boolean }[];
}

export interface PaygDelivery {
  on: CalendarDate;
  place: string;
  delayNotifiedOn?: CalendarDate;
  deliveredOn?: CalendarDate;
}

/** What an invoice was made of. */
export interface IssuedInvoice {
  month: string;
  basicFee: Yen;
  credit: Yen;
  usage: (MeteredUsage & { meter?: string })[];
  subtotal: Yen;
  tax: Yen;
  total: Yen;
  dueOn: CalendarDate;
}

/** An outage as far as an application for its credit needs it. */
export interface PaygOutageRecord {
  id: string;
  /** `YYYY-MM` in which it arose. */
  month: string;
  eligible: boolean;
  credit: Yen;
  applyBy?: CalendarDate;
  /** The last day to apply has passed. */
  lapsed?: boolean;
}

/** An outage that is not over; the right to its credit can arise and be asked for meanwhile. */
export interface OpenOutage {
  id: string;
  knownAt: string;
  /** Day on which it has lasted ten days, and the last day to apply then. */
  right?: { arisesOn: CalendarDate; applyBy: CalendarDate };
  told?: boolean;
  appliedOn?: CalendarDate;
}

export type PaygStep = PlanStep<PaygFacts>;

/** Gives the last day of use: of the end on a ground, of the month that a cancellation names, else of the term. */
export function lastDayOfUse(facts: PaygFacts): CalendarDate {
  return facts.terminatedOn ?? facts.cancelledOn ?? facts.termEndsOn;
}

/** Gives the prices of a month of a contract. */
export function pricesOf(facts: PaygFacts, month: string): PaygPrices {
  return pricesOfMonth(facts, facts.changes ?? [], month);
}

/** Decides whether a month has its invoice. */
export function isInvoiced(facts: PaygFacts, month: string): boolean {
  const { invoicedUntil = '', invoicedMonths } = facts;
  return month <= invoicedUntil || invoicedMonths.includes(month);
}

/** Gives the first month that has no invoice, after the given one where there is one. */
export function firstOpenMonth(facts: PaygFacts, after = ''): string {
  const { invoicedUntil, startsOn } = facts;
  let month = invoicedUntil ? addMonthsToMonth(invoicedUntil, 1) : monthOf(startsOn);
  if (after >= month) month = addMonthsToMonth(after, 1);
  while (facts.invoicedMonths.includes(month)) month = addMonthsToMonth(month, 1);
  return month;
}
