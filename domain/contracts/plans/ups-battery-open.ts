import { batteryCycleFrom } from '../../battery/battery-cycle.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import { isDate } from '../../time/calendar-date.js';
import { isTermYears } from './ups-battery-base-pack.js';
import type { UpsBatteryOpening } from './ups-battery-event.js';
import type { UpsBatteryFacts } from './ups-battery-facts.js';

/**
 * Opens a UPS battery pack: term and window come from the base pack, the cycle from the UPS (AMB-63).
 * Refuses days that do not exist, a term without whole years, and a price that is no amount.
 */
export function openUpsBattery(
  { upsPurchasedOn, basePack, price }: UpsBatteryOpening,
  policy: PolicySettings,
): UpsBatteryFacts | Refusal {
  const { purchasedOn, termYears, window, contract } = basePack;
  if (!isDate(upsPurchasedOn) || !isDate(purchasedOn))
    return refuse('DATE_INVALID', [], 'Give days that exist.', 'upsPurchasedOn');
  if (!isTermYears(termYears))
    return refuse('TERM_INVALID', ['UPS-18'], 'A term has whole years.', 'basePack.termYears');
  if (price !== undefined && (!Number.isSafeInteger(price) || price < 0))
    return refuse('FEE_INVALID', ['UPS-58'], 'A price is whole yen.', 'price');
  return {
    cycleFrom: batteryCycleFrom({ upsPurchasedOn, basePackStartsOn: purchasedOn }, policy),
    termStartsOn: purchasedOn,
    termEndsOn: lastDayOfTerm(purchasedOn, termYears, policy),
    window,
    ...(contract === undefined ? {} : { basePack: contract }),
    ...(price === undefined ? {} : { price }),
    replacements: [],
    requests: [],
    outstanding: [],
    ended: false,
  };
}
