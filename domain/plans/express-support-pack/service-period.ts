import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import {
  type CalendarDate,
  daysBetween,
  endOfMonth,
  startOfMonth,
} from '../../time/calendar-date.js';

/** Lengths of a pack in years; five years after purchase is the longest. */
export const PACK_YEARS = [3, 4, 5] as const;
export type PackYears = (typeof PACK_YEARS)[number];

/** The days on which a pack is served, both inclusive. */
export interface ServicePeriod {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** Days already gone when the registration was completed; they are deducted, never added at the end. */
  elapsedDays: number;
  because: RuleId[];
}

/** Gives the last day of an N-year term: the start day counts (AMB-05); a term from 29 February may end on 28 February. */
export function termEnd(
  startsOn: CalendarDate,
  years: number,
  policy?: Partial<PolicySettings>,
): CalendarDate {
  return lastDayOfTerm(startsOn, years, resolvePolicy(policy));
}

/**
 * Decides the service period of a pack: 3, 4 or 5 years from the warranty start, whenever it was
 * registered; a late registration shortens what is left and never extends it.
 * @rule ESP-04
 * @rule ESP-05
 * @rule ESP-06
 */
export function servicePeriod(facts: {
  warrantyStartsOn: CalendarDate;
  years: number;
  registeredOn?: CalendarDate;
  policy?: Partial<PolicySettings>;
}): ServicePeriod | Refusal {
  const { warrantyStartsOn, years, registeredOn } = facts;
  if (!(PACK_YEARS as readonly number[]).includes(years)) {
    return refuse(
      'PACK_YEARS_UNKNOWN',
      ['ESP-04', 'ESP-06'],
      'A pack runs 3, 4 or 5 years.',
      'years',
    );
  }
  return {
    startsOn: warrantyStartsOn,
    endsOn: termEnd(warrantyStartsOn, years, facts.policy),
    elapsedDays: registeredOn ? Math.max(0, daysBetween(warrantyStartsOn, registeredOn)) : 0,
    because: ['ESP-04', 'ESP-05', 'ESP-06'],
  };
}

/**
 * Gives the day of purchase that is assumed without any proof: a day of the month in which NEC shipped
 * the product, its first unless the policy says otherwise (AMB-23); refused when a person has to decide.
 * @rule ESP-33
 */
export function deemedPurchaseDate(
  shippingMonth: string,
  policy?: Partial<PolicySettings>,
): CalendarDate | Refusal {
  switch (resolvePolicy(policy).shippingMonthDay) {
    case 'first-day':
      return startOfMonth(shippingMonth);
    case 'last-day':
      return endOfMonth(shippingMonth);
    case 'manual':
      return refuse(
        'PURCHASE_DATE_UNPROVEN',
        ['ESP-33'],
        'A manager has to set the day of purchase.',
        'purchasedOn',
      );
  }
}
