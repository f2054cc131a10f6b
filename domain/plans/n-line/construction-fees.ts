import type { Yen } from '../../money/yen.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import { enteredPrice, type ManagerPrices } from './manager-prices.js';

/** Cost of new or moving work without tax, yen. */
export const constructionPrices = {
  'new-wiring': 24_000,
  'reused-wiring': 9_600,
  'no-visit': 3_000,
} as const;
export type ConstructionWork = keyof typeof constructionPrices;

/** What makes works dearer; the amounts are not stated and come from the manager's list (AMB-59). */
export type ConstructionSurcharge = 'weekend' | 'holiday' | 'fixed-time' | 'night' | 'year-end';

/** One part of a construction fee, without tax. */
export interface ConstructionLine {
  what: ConstructionWork | ConstructionSurcharge;
  amount: Yen;
  rule: RuleId;
}

/**
 * Gives the cost of works without tax, yen, with one line for the work and one for each surcharge;
 * refuses a surcharge whose price no manager has entered.
 * @rule NLH-177
 */
export function constructionFee(
  work: ConstructionWork,
  surcharges: readonly ConstructionSurcharge[] = [],
  prices: ManagerPrices = {},
): { amount: Yen; lines: ConstructionLine[]; because: RuleId[] } | Refusal {
  const lines: ConstructionLine[] = [
    { what: work, amount: constructionPrices[work], rule: 'NLH-177' },
  ];
  for (const surcharge of surcharges) {
    const amount = enteredPrice(prices, `construction-${surcharge}`);
    if (isRefusal(amount)) return amount;
    lines.push({ what: surcharge, amount, rule: 'NLH-177' });
  }
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  return { amount, lines, because: ['NLH-177'] };
}

/**
 * Splits the initial work cost, charged at application, into instalments that differ by one yen at
 * most, the larger ones first; one instalment is the single sum. Refuses a count below 1.
 * @rule NLH-06
 */
export function constructionInstalments(cost: Yen, count: number): Yen[] | Refusal {
  if (!Number.isInteger(count) || count < 1) {
    const message = 'The cost is paid in one sum or in a whole number of instalments.';
    return refuse('INVALID_INSTALMENTS', ['NLH-06'], message, 'count');
  }
  const smaller = Math.floor(cost / count);
  const larger = cost - smaller * count;
  return Array.from({ length: count }, (_, index) => smaller + (index < larger ? 1 : 0));
}

/**
 * Decides what of an accepted construction fee is due and what is repaid when the works are cancelled:
 * before they begin nothing is due and what was paid goes back; after they began the fee is due.
 * @rule NLH-61
 */
export function constructionFeeDue(state: {
  fee: Yen;
  alreadyPaid: Yen;
  cancelled: boolean;
  worksBegun: boolean;
}): { due: Yen; repay: Yen; because: RuleId[] } {
  const owed = state.cancelled && !state.worksBegun ? 0 : state.fee;
  return {
    due: Math.max(0, owed - state.alreadyPaid),
    repay: Math.max(0, state.alreadyPaid - owed),
    because: ['NLH-61'],
  };
}

/**
 * Gives what ending a line costs besides its fees: restoring the premises, borne by the customer, and
 * the part of the construction fee that is still owed.
 * @rule NLH-50
 */
export function costOfEnding(restoration: Yen, constructionFeeOwed: Yen): Yen {
  return restoration + constructionFeeOwed;
}
