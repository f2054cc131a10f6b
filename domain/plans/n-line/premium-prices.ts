import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { Refusal } from '../../refusal.js';
import { enteredPrice, type ManagerPrices } from './manager-prices.js';

/**
 * Price list of Premium work in a visit without tax, yen; software is priced per device and title.
 */
export const premiumWorkPrices = {
  'further-device': 800,
  'security-install': 3_000,
  printer: 3_000,
  scanner: 3_000,
  'multifunction-printer': 4_500,
  'digital-camera': 3_000,
  software: 3_000,
  account: 1_000,
  'pc-first-setup': 3_000,
  'pc-recovery': 10_000,
} as const;
export type PremiumWork = keyof typeof premiumWorkPrices;

/** Price of a basic set-up visit from the third in a year on, without tax, yen. */
export const BASIC_SETUP_PRICE = 10_000;

/** Fee for interrupted work or a cancellation on the day of the visit, without tax, yen. */
export const SAME_DAY_CANCELLATION_FEE = 3_500;

/**
 * Gives the price of one piece of extra work in a visit without tax, yen.
 * @rule NLH-163
 */
export function premiumWorkPrice(work: PremiumWork, quantity = 1): Yen {
  return premiumWorkPrices[work] * quantity;
}

/**
 * Gives the price without tax, yen, of the n-th basic set-up visit (internet connection, mail) of a
 * service year, travel to remote islands on top: free for the first two, ¥10,000 from the third on. In
 * the other reading (AMB-40) the first is free and the second has a price only when a manager entered one.
 * @rule NLH-161
 */
export function basicSetupPrice(
  useInYear: number,
  islandTravel: Yen = 0,
  policy?: Partial<PolicySettings>,
  prices: ManagerPrices = {},
): Yen | Refusal {
  if (useInYear >= 3) return BASIC_SETUP_PRICE + islandTravel;
  const benefitOnly = resolvePolicy(policy).premiumFreeVisits === 'benefit-only';
  if (!benefitOnly || useInYear === 1) return islandTravel;
  const price = enteredPrice(prices, 'premium-second-setup');
  return typeof price === 'number' ? price + islandTravel : price;
}

/**
 * Gives the fee without tax, yen, for interrupted work or a cancellation on the day of the visit:
 * nothing when the provider caused it.
 * @rule NLH-162
 */
export function sameDayCancellationFee(causedByProvider: boolean): Yen {
  return causedByProvider ? 0 : SAME_DAY_CANCELLATION_FEE;
}
