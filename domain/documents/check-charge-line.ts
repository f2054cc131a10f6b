import { meteredAmount, tenThousandths } from '../plans/pay-as-you-go/metered-amount.js';
import { type Refusal, refuse } from '../refusal.js';
import type { ChargeLine } from './document-data.js';

/** Amounts beyond this could no longer be taxed exactly in whole numbers. */
const LARGEST_AMOUNT = 900_000_000_000;

/**
 * Checks one line: whole yen, a rate between 0 and 100 % that can be printed as it is, and where quantity and unit price are given
 * (each with at most four decimals) an amount that is their product cut to the yen. `field` is
 * where the line stands.
 */
export function checkChargeLine(line: ChargeLine, field: string): Refusal | undefined {
  const { amount, taxRate, quantity, unitPrice, description } = line;
  const no = (name: string, message: string) =>
    refuse('CHARGE_LINE_INVALID', ['PAYG-09'], message, `${field}.${name}`);
  if (!description.ja || !description.en) return no('description', 'Say it in both languages.');
  if (!Number.isInteger(amount) || Math.abs(amount) > LARGEST_AMOUNT)
    return no('amount', 'An amount is whole yen, below 900 billion.');
  if (!(taxRate >= 0 && taxRate <= 1) || tenThousandths(taxRate) === undefined)
    return no('taxRate', 'A rate is a fraction from 0 to 1 with at most four decimals.');
  if (quantity === undefined && unitPrice === undefined) return undefined;
  const units = tenThousandths(quantity ?? Number.NaN);
  const price = tenThousandths(unitPrice ?? Number.NaN);
  if (units === undefined || price === undefined)
    return no('unitPrice', 'Quantity and unit price come together, with at most four decimals.');
  return meteredAmount(units, price) === amount
    ? undefined
    : no('amount', 'The amount is not quantity times unit price cut to the yen.');
}
