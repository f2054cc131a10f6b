import type { Yen } from '../../money/yen.js';

const DECIMALS = 4;
const DECIMAL_PATTERN = /^(\d{1,13})(?:\.(\d{1,4}))?$/;

/**
 * Reads a decimal number of at most four decimals into ten-thousandths, exactly; `undefined` for a
 * negative number, more decimals, or one written with an exponent.
 */
export function tenThousandths(value: number): bigint | undefined {
  const match = DECIMAL_PATTERN.exec(String(value));
  if (!match) return undefined;
  return BigInt(`${match[1]}${(match[2] ?? '').padEnd(DECIMALS, '0')}`);
}

/** Multiplies units by a unit price, both in ten-thousandths, and cuts the product to the yen. */
export function meteredAmount(units: bigint, unitPrice: bigint): Yen {
  return Number((units * unitPrice) / 10n ** BigInt(2 * DECIMALS));
}
