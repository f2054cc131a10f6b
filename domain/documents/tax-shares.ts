import { consumptionTax } from '../money/consumption-tax.js';
import { Rounding } from '../money/rounding.js';
import { sumYen, type Yen } from '../money/yen.js';
import type { ChargeLine, TaxShare } from './document-data.js';

/** A document's amounts by tax rate. */
export interface TaxedTotal {
  taxes: TaxShare[];
  total: Yen;
}

/**
 * Sums lines by tax rate, highest rate first, and taxes each sum once, cut to the yen: a qualified
 * invoice allows one rounding per rate, never one per line.
 */
export function taxShares(lines: readonly Pick<ChargeLine, 'amount' | 'taxRate'>[]): TaxedTotal {
  const rates = [...new Set(lines.map(({ taxRate }) => taxRate))].sort((a, b) => b - a);
  const taxes = rates.map((rate) => {
    const subtotal = sumYen(lines.filter((line) => line.taxRate === rate).map((l) => l.amount));
    return { rate, subtotal, tax: consumptionTax(subtotal, rate, Rounding.Floor) };
  });
  return { taxes, total: sumYen(taxes.map(({ subtotal, tax }) => subtotal + tax)) };
}
