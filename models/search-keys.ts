import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';

/** A longer text is searched for by its first characters. */
const LONGEST_KEY = 12;

/** Writes a text as it is searched for: width, case and surrounding blanks do not count. */
export function normaliseSearch(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().slice(0, LONGEST_KEY);
}

/**
 * Gives the keys under which a work order is found: every beginning of its numbers, its label, and
 * the names and words of its site and customer. A search is then an equality, the one question that
 * every store answers for an array through an index that also carries the order.
 */
export function searchKeysOf({ number, intake }: WorkOrderSnapshot): string[] {
  const { reference, asset, site, customer } = intake;
  const texts = [number, reference ?? '', asset.controlNumber, asset.serial];
  const names = [site.name, customer.name].flatMap((name) => [name, ...name.split(/\s+/)]);
  return beginningsOf([...texts, ...names]);
}

/** Gives every beginning of some texts, each once, as it is searched for. */
export function beginningsOf(texts: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const text of texts) {
    const characters = [...normaliseSearch(text)];
    for (let length = 1; length <= characters.length; length += 1) {
      keys.add(characters.slice(0, length).join(''));
    }
  }
  return [...keys];
}
