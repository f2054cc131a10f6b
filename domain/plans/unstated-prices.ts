import type { RuleId } from '../rule-id.js';
import { unstatedPrices as nLinePrices } from './n-line/manager-prices.js';

/** A price that a document mentions without an amount. */
export interface UnstatedPriceEntry {
  /** Plan and item, such as `nline:construction-night`. */
  id: string;
  plan: string;
  item: string;
  because: RuleId[];
}

/** Every price of every plan that the documents leave open: a manager enters it, nobody invents it. */
export const unstatedPriceEntries: readonly UnstatedPriceEntry[] = Object.entries(nLinePrices).map(
  ([item, rule]) => ({ id: `nline:${item}`, plan: 'nline', item, because: [rule] }),
);
