import type { Yen } from '../../money/yen.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';

/** Prices that the N-Line terms mention without an amount; a manager fills them in, nobody invents them. */
export const unstatedPrices = {
  'construction-weekend': 'NLH-177',
  'construction-holiday': 'NLH-177',
  'construction-fixed-time': 'NLH-177',
  'construction-night': 'NLH-177',
  'construction-year-end': 'NLH-177',
  'home-gateway-damages': 'NLH-19',
  'wireless-router-damages': 'NLH-19',
  'optical-terminal-damages': 'NLH-19',
  'ntt-west-penalty-months-1-15': 'NLH-23',
  'ntt-west-penalty-months-16-24': 'NLH-23',
  'payment-certificate': 'NLH-81',
  'payment-certificate-postage': 'NLH-81',
  'premium-second-setup': 'NLH-161',
} as const satisfies Record<string, RuleId>;
export type UnstatedPrice = keyof typeof unstatedPrices;

/** Prices without tax, yen, as a manager entered them (recorded with who and when). */
export type ManagerPrices = Readonly<Partial<Record<UnstatedPrice, Yen>>>;

/** Gives a price that the documents leave open from the manager's list; refuses while it is not entered. */
export function enteredPrice(prices: ManagerPrices, name: UnstatedPrice): Yen | Refusal {
  const price = prices[name];
  if (price !== undefined) return price;
  const message = `The documents state no price for ${name}; a manager enters it first.`;
  return refuse('PRICE_NOT_ENTERED', [unstatedPrices[name]], message, `prices.${name}`);
}
