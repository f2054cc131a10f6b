import {
  type UnstatedPriceEntry,
  unstatedPriceEntries,
} from '../../domain/plans/unstated-prices.js';
import { formatInstant } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { priceListRepository, type StoredPrice } from '../../models/price-list-repository.js';
import type { Handlers } from '../http/handler.js';
import { readVersion } from '../http/read-version.js';
import { problem } from '../problems/problem.js';

function shown({ id, plan, item, because }: UnstatedPriceEntry, stored: StoredPrice | undefined) {
  const price = { id, plan, item, rules: because, version: stored?.version ?? 0 };
  if (!stored) return { ...price, earlier: [] };
  const { amount, note, enteredBy, enteredAt, earlier } = stored;
  const entered = { amount, ...(note === undefined ? {} : { note }), enteredBy, enteredAt };
  return { ...price, entered, earlier };
}

/** The price list that a manager fills: what the documents leave open, and who entered what when. */
export function priceHandlers(store: StoreConnection): Pick<Handlers, 'listPrices' | 'enterPrice'> {
  const prices = priceListRepository(store);
  return {
    listPrices: async () => {
      const stored = new Map((await prices.list()).map((price) => [price.id, price]));
      const items = unstatedPriceEntries.map((entry) => shown(entry, stored.get(entry.id)));
      return { status: 200, body: { items } };
    },
    enterPrice: async ({ params, headers, body, caller }) => {
      const entry = unstatedPriceEntries.find(({ id }) => id === params.id);
      if (!entry)
        throw problem('PRICE_UNKNOWN', `No document leaves a price ${params.id} open.`, {
          field: 'id',
        });
      const price = { ...body, enteredBy: caller.userId, enteredAt: formatInstant(Date.now()) };
      const stored = await prices.enter(entry.id, price, readVersion(headers['if-match']));
      if (stored) return { status: 200, body: shown(entry, stored) };
      throw problem('VERSION_MISMATCH', 'Read the price again and repeat the change.', {
        field: 'If-Match',
      });
    },
  };
}
