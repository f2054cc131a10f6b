import type { Yen } from './yen.js';

/** How fractions of a yen go: cut off, or half up (each plan names its own, AMB-18, NLH-168). */
export const Rounding = { Floor: 'floor', HalfUp: 'half-up' } as const;
export type Rounding = (typeof Rounding)[keyof typeof Rounding];

/**
 * Divides a whole product by a whole divisor and rounds to the yen; numerator and divisor are
 * integers so that no binary fraction can push an amount over a boundary.
 */
export function divideYen(numerator: number, divisor: number, rounding: Rounding): Yen {
  if (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(divisor) &&
    Number.isSafeInteger(2 * numerator)
  ) {
    const remainder = ((numerator % divisor) + divisor) % divisor;
    const quotient = (numerator - remainder) / divisor;
    return rounding === Rounding.HalfUp && remainder * 2 >= divisor ? quotient + 1 : quotient;
  }
  const [n, d] = [BigInt(numerator), BigInt(divisor)];
  const remainder = ((n % d) + d) % d;
  const quotient = (n - remainder) / d;
  return Number(rounding === Rounding.HalfUp && remainder * 2n >= d ? quotient + 1n : quotient);
}
