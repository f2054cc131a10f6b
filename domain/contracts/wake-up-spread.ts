/** Wake-ups of one midnight are spread over the first two hours of the day. */
export const SPREAD_SECONDS = 7_200;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Gives the second after midnight, 0 to 7,199, at which a contract does what its day brings. It
 * depends on the id alone (FNV-1a, then mixed), so that a replay and a later run find the same one.
 */
export function wakeUpSecond(contractId: string): number {
  let hash = FNV_OFFSET;
  for (const character of contractId) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  // Ids that count up differ in few bits; the finishing steps of MurmurHash3 spread them over all.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % SPREAD_SECONDS;
}
