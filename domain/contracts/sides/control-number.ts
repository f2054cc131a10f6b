/** Letters and digits that are not taken for one another on a label. */
const CHECK_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Gives the number on the label of a contract's n-th machine (from 1): the contract's own id, which is
 * unique, and a check character, so that a digit misread over the telephone leads nowhere instead of
 * to another machine.
 * @see-rule ESP-27
 * @see-rule UPS-42
 */
export function controlNumberOf(contract: string, n = 1): string {
  const number = n === 1 ? contract : `${contract}-${n}`;
  let sum = 0;
  for (const [index, character] of [...number].entries())
    sum += (index + 1) * (character.codePointAt(0) ?? 0);
  return `G-${number}-${CHECK_ALPHABET[sum % (CHECK_ALPHABET.length - 1)] ?? '2'}`;
}
