/** An amount in whole yen; negative only for credits. */
export type Yen = number;

/** Decides whether a number can be an amount that somebody states: a whole yen, not negative, exactly representable. */
export function isYen(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}

/** Adds amounts. */
export function sumYen(amounts: readonly Yen[]): Yen {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
