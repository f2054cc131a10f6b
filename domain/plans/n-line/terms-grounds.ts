/**
 * Grounds of one article: those that have a name here, and the number of items that the article lists.
 * An item without a name is given by its number, `item-7`, so that nothing is invented for it.
 */
export interface TermsGrounds {
  named: readonly string[];
  items: number;
}

const ITEM = /^item-([1-9]\d?)$/;

/** Decides whether a ground stands in an article, by its name or by the number of its item. */
export function isGround(grounds: TermsGrounds, ground: string): boolean {
  if (grounds.named.includes(ground)) return true;
  const item = ITEM.exec(ground)?.[1];
  return item !== undefined && Number(item) <= grounds.items;
}
