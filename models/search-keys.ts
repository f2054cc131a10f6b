import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';

/** Writes a text as it is searched for: width, case and surrounding blanks do not count. */
export function normaliseSearch(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Gives the keys under which a work order is found; a search finds whatever begins with its text. */
export function searchKeysOf({ number, intake }: WorkOrderSnapshot): string[] {
  const { reference, asset, site, customer } = intake;
  const texts = [number, reference ?? '', asset.controlNumber, asset.serial, asset.model];
  const names = [site.name, customer.name].flatMap((name) => [name, ...name.split(/\s+/)]);
  const keys = [...texts, ...names].map(normaliseSearch).filter((key) => key !== '');
  return [...new Set(keys)];
}
