import type { DeliverySummary } from '../domain/deliveries/delivery-summary.js';
import type { StoreConnection } from './connect-store.js';
import { type DeliveryDocument, deliveryModel } from './delivery-model.js';
import { newestFirst, type PageRequest } from './newest-first.js';

/** What a list of deliveries can be narrowed to; every filter given must hold. */
export interface DeliveryFilter {
  /** Any of these. */
  states?: readonly string[] | undefined;
  /** Concerned or caused by this subject. */
  about?: string | undefined;
  receiver?: string | undefined;
}

/** A page and, when there is more, where the next one begins. */
export interface DeliveryPage {
  items: DeliverySummary[];
  nextCursor?: string;
}

/** Lists deliveries, the newest request first. */
export function deliveryListReadModel(store: StoreConnection) {
  const model = deliveryModel(store);
  return {
    /** Reads a page; several states are several reads, each through its own index range. */
    async page(
      { states, about, receiver }: DeliveryFilter,
      request: PageRequest,
      nowMs: number,
    ): Promise<DeliveryPage> {
      const where = { ...(about ? { about } : {}), ...(receiver ? { receiver } : {}) };
      const oneMore = { ...request, limit: request.limit + 1 };
      const wheres = states?.length
        ? [...new Set(states)].map((state) => ({ ...where, state }))
        : [where];
      const parts = await Promise.all(
        wheres.map((each) => newestFirst<DeliveryDocument>(model, each, oneMore, nowMs)),
      );
      const found = parts.flat().sort((a, b) => (a.orderKey < b.orderKey ? 1 : -1));
      const page = found.slice(0, request.limit);
      const last = page.at(-1);
      return {
        items: page.map((document) => document.summary),
        ...(found.length > request.limit && last ? { nextCursor: last.orderKey } : {}),
      };
    },
  };
}
export type DeliveryListReadModel = ReturnType<typeof deliveryListReadModel>;
