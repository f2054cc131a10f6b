import type { ContractSnapshot } from '../domain/contracts/contract-snapshot.js';
import type { CalendarDate } from '../domain/time/calendar-date.js';
import type { StoreConnection } from './connect-store.js';
import { type ContractStateDocument, contractStateModel } from './contract-state-model.js';
import type { PageRequest } from './newest-first.js';
import { normaliseSearch } from './search-keys.js';
import { soonestFirst } from './soonest-first.js';

/** What a list of contracts can be narrowed to; every filter given must hold. */
export interface ContractFilter {
  /** Any of these. */
  statuses?: readonly string[] | undefined;
  plan?: string | undefined;
  customer?: string | undefined;
  /** Found when id, label, machine, customer's id or a word of its name begins with it. */
  q?: string | undefined;
}

/** A page and, when there is more, where the next one begins. */
export interface ContractPage {
  items: ContractSnapshot[];
  nextCursor?: string;
}

function conditions({ plan, customer, q }: ContractFilter): Record<string, unknown> {
  const searched = q === undefined ? '' : normaliseSearch(q);
  return {
    ...(plan ? { plan } : {}),
    ...(customer ? { customer } : {}),
    ...(searched === '' ? {} : { searchKeys: searched }),
  };
}

/** Lists contracts, the one with the next date first; those without one come last. */
export function contractListReadModel(store: StoreConnection) {
  const model = contractStateModel(store);
  return {
    /** Reads a page; several statuses are several reads put together, as with work orders. */
    async page(
      filter: ContractFilter,
      request: PageRequest,
      today: CalendarDate,
    ): Promise<ContractPage> {
      const where = conditions(filter);
      const oneMore = { ...request, limit: request.limit + 1 };
      const wheres = filter.statuses?.length
        ? [...new Set(filter.statuses)].map((status) => ({ ...where, status }))
        : [where];
      const parts = await Promise.all(
        wheres.map((each) => soonestFirst<ContractStateDocument>(model, each, oneMore, today)),
      );
      const found = parts.flat().sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1));
      const page = found.slice(0, request.limit);
      const last = page.at(-1);
      return {
        items: page.map(({ snapshot }) => snapshot),
        ...(found.length > request.limit && last ? { nextCursor: last.orderKey } : {}),
      };
    },
  };
}
export type ContractListReadModel = ReturnType<typeof contractListReadModel>;
