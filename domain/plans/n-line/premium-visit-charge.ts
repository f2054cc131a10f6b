import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { isRefusal, type Refusal } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { type AmountDue, amountDue, roundedShare } from './amount-due.js';
import type { ManagerPrices } from './manager-prices.js';
import {
  basicSetupPrice,
  type PremiumWork,
  premiumWorkPrice,
  premiumWorkPrices,
} from './premium-prices.js';
import type { FruitlessVisitReason } from './premium-visit.js';

/** Free work once per service year, yen. */
export const FREE_VISIT_CAP = 10_000;

/** A visit as far as its price needs it. */
export interface PremiumVisitFacts {
  work: readonly { work: PremiumWork; quantity: number }[];
  /** Which basic set-up visit of the service year this is; absent when none was done. */
  basicSetupUse?: number | undefined;
  /** Travel to a remote island, yen without tax. */
  islandTravel?: Yen | undefined;
  /** Parts, yen without tax. */
  parts?: Yen | undefined;
  /** Remote support could not solve the problem. */
  notSolvableRemotely: boolean;
  /** The free visit of this service year is used up. */
  freeBenefitUsed: boolean;
  /** The visit ended without work for a reason of the customer's; the work is charged all the same. */
  endedWithoutWork?: FruitlessVisitReason | undefined;
  taxRate: number;
}

/** One line of a visit's price, without tax; the free benefit is negative. */
export interface PremiumVisitLine {
  what: PremiumWork | 'basic-setup' | 'parts' | 'free-benefit';
  quantity: number;
  unitPrice: Yen;
  amount: Yen;
  rule: RuleId;
}

/** What a visit costs the customer. */
export interface PremiumVisitCharge extends AmountDue {
  lines: PremiumVisitLine[];
  usesFreeBenefit: boolean;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Gives what the free visit of a service year takes off, yen without tax: work up to ¥10,000, once per
 * service year and only where remote support could not solve the problem; the excess stays.
 * @rule NLH-164
 */
export function freeBenefit(
  workAmount: Yen,
  facts: Pick<PremiumVisitFacts, 'notSolvableRemotely' | 'freeBenefitUsed' | 'taxRate'>,
  policy?: Partial<PolicySettings>,
): Yen {
  if (facts.freeBenefitUsed || !facts.notSolvableRemotely) return 0;
  const contained = resolvePolicy(policy).premiumCap === 'tax-inclusive';
  const rate = Math.round(facts.taxRate * 10_000);
  const cap = contained ? roundedShare(FREE_VISIT_CAP * 10_000, 10_000 + rate) : FREE_VISIT_CAP;
  return Math.min(workAmount, cap);
}

/**
 * Computes what a Premium visit costs, yen: work by the price list, basic set-up by its number in the
 * year, parts, less the free benefit on the work; tax half up on the sum. A visit that had to end
 * without work is charged its work fee and parts all the same.
 * @rule NLH-159
 */
export function premiumVisitCharge(
  facts: PremiumVisitFacts,
  policy?: Partial<PolicySettings>,
  prices: ManagerPrices = {},
): PremiumVisitCharge | Refusal {
  const lines: PremiumVisitLine[] = facts.work.map(({ work, quantity }) => ({
    what: work,
    quantity,
    unitPrice: premiumWorkPrices[work],
    amount: premiumWorkPrice(work, quantity),
    rule: 'NLH-163',
  }));
  if (facts.basicSetupUse !== undefined) {
    const price = basicSetupPrice(facts.basicSetupUse, facts.islandTravel, policy, prices);
    if (isRefusal(price)) return price;
    lines.push({
      what: 'basic-setup',
      quantity: 1,
      unitPrice: price,
      amount: price,
      rule: 'NLH-161',
    });
  }
  const travel = facts.basicSetupUse === undefined ? 0 : (facts.islandTravel ?? 0);
  const work = lines.reduce((sum, { amount }) => sum + amount, 0) - travel;
  const benefit = freeBenefit(work, facts, policy);
  const line = (what: 'parts' | 'free-benefit', amount: Yen, rule: RuleId): PremiumVisitLine => ({
    what,
    quantity: 1,
    unitPrice: amount,
    amount,
    rule,
  });
  if (facts.parts) lines.push(line('parts', facts.parts, 'NLH-159'));
  if (benefit > 0) lines.push(line('free-benefit', -benefit, 'NLH-164'));
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  const because = [...new Set<RuleId>(lines.map(({ rule }) => rule))];
  if (facts.endedWithoutWork && !because.includes('NLH-159')) because.push('NLH-159');
  return {
    ...amountDue(sum, facts.taxRate),
    lines,
    usesFreeBenefit: benefit > 0,
    because: [...because, 'NLH-171'],
    policies: ['AMB-40'],
  };
}
