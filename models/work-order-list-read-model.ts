import type { WorkOrderSummary } from '../domain/work-order/work-order-summary.js';
import type { StoreConnection } from './connect-store.js';
import { newestFirst, type PageRequest } from './newest-first.js';
import { normaliseSearch } from './search-keys.js';
import { type WorkOrderDocument, workOrderModel } from './work-order-model.js';

/** What a list of work orders can be narrowed to; every filter given must hold. */
export interface WorkOrderFilter {
  area?: string | undefined;
  /** Any of these. */
  statuses?: readonly string[] | undefined;
  sla?: string | undefined;
  /** Has the job unfinished on their hands. */
  technician?: string | undefined;
  customer?: string | undefined;
  contract?: string | undefined;
  /** Found when a number, label, site or customer begins with it. */
  q?: string | undefined;
}

/** A page and, when there is more, where the next one begins. */
export interface WorkOrderPage {
  items: WorkOrderSummary[];
  nextCursor?: string;
}

function conditions(filter: WorkOrderFilter): Record<string, unknown> {
  const q = filter.q === undefined ? '' : normaliseSearch(filter.q);
  const searched = q === '' ? {} : { searchKeys: q };
  return {
    ...(filter.area ? { area: filter.area } : {}),
    ...(filter.sla ? { clockState: filter.sla } : {}),
    ...(filter.technician ? { activeTechnicians: filter.technician } : {}),
    ...(filter.customer ? { customer: filter.customer } : {}),
    ...(filter.contract ? { 'summary.contract.id': filter.contract } : {}),
    ...searched,
  };
}

/** Lists work orders, the newest call first. */
export function workOrderListReadModel(store: StoreConnection) {
  const model = workOrderModel(store);
  return {
    /**
     * Reads a page. Several statuses are several reads put together, each through its own index
     * range: the embedded store has no index for `$in`.
     */
    async page(
      filter: WorkOrderFilter,
      request: PageRequest,
      nowMs: number,
    ): Promise<WorkOrderPage> {
      const where = conditions(filter);
      const oneMore = { ...request, limit: request.limit + 1 };
      const wheres = filter.statuses?.length
        ? [...new Set(filter.statuses)].map((status) => ({ ...where, status }))
        : [where];
      const parts = await Promise.all(
        wheres.map((each) => newestFirst<WorkOrderDocument>(model, each, oneMore, nowMs)),
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
export type WorkOrderListReadModel = ReturnType<typeof workOrderListReadModel>;
