/** An amount in whole yen; negative only for credits. */
export type Yen = number;

/** Adds amounts. */
export function sumYen(amounts: readonly Yen[]): Yen {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
