import { consumptionTax } from '../../money/consumption-tax.js';
import { divideYen, Rounding } from '../../money/rounding.js';
import type { Yen } from '../../money/yen.js';

/** An amount of the N-Line price tables with its tax. */
export interface AmountDue {
  withoutTax: Yen;
  tax: Yen;
  total: Yen;
}

/**
 * Rounds a product of an N-Line amount half up to the yen; the numerator is divided once, so nothing
 * is rounded twice on the way.
 * @rule NLH-168
 */
export function roundedShare(numerator: number, divisor: number): Yen {
  return divideYen(numerator, divisor, Rounding.HalfUp);
}

/**
 * Adds consumption tax to the sum of tax-exclusive table amounts, half up; `taxRate` is a fraction.
 * Tax is taken on the sum, so totals may differ from a sum of tax-inclusive prices.
 * @rule NLH-171
 */
export function amountDue(withoutTax: Yen, taxRate: number): AmountDue {
  const tax = consumptionTax(withoutTax, taxRate, Rounding.HalfUp);
  return { withoutTax, tax, total: withoutTax + tax };
}
