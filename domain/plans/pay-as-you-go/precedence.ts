/** Texts that can contradict each other about one matter. */
export type PaygText = 'third-party-licence' | 'service-specification' | 'terms';

const ORDER: readonly PaygText[] = ['third-party-licence', 'service-specification', 'terms'];

/**
 * Picks the text that prevails: the licence of third-party software before the service specification,
 * the specification (its latest version) before these terms.
 * @rule PAYG-19
 */
export function prevailingText(texts: readonly PaygText[]): PaygText | undefined {
  return ORDER.find((text) => texts.includes(text));
}
