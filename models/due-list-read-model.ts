import type { DueRow, DueRowKind } from '../domain/contracts/due-row.js';
import { addDays, type CalendarDate } from '../domain/time/calendar-date.js';
import type { StoreConnection } from './connect-store.js';
import { type ContractDueDocument, contractDueModel } from './contract-due-model.js';
import type { PageRequest } from './newest-first.js';
import { soonestFirst } from './soonest-first.js';

/** What the list can be narrowed to; every filter given must hold. */
export interface DueFilter {
  plan?: string | undefined;
  kind?: DueRowKind | undefined;
  owner?: string | undefined;
}

/** A page and, when there is more, where the next one begins. */
export interface DuePage {
  items: DueRow[];
  nextCursor?: string;
}

/** What comes due across all contracts, the earliest day first; what is overdue stands before it. */
export function dueListReadModel(store: StoreConnection) {
  const model = contractDueModel(store);
  return {
    /** Reads a page of what comes due within so many days of today, both ends included. */
    async page(
      { plan, kind, owner }: DueFilter,
      { days, limit, cursor }: PageRequest & { days: number },
      today: CalendarDate,
    ): Promise<DuePage> {
      const where = {
        ...(plan === undefined ? {} : { plan }),
        ...(kind === undefined ? {} : { kind }),
        ...(owner === undefined ? {} : { owner }),
      };
      const request = { limit: limit + 1, cursor };
      const lastDay = addDays(today, days);
      const found = await soonestFirst<ContractDueDocument>(model, where, request, today, lastDay);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        items: page.map(({ _id, orderKey, ...row }) => row),
        ...(found.length > limit && last ? { nextCursor: last.orderKey } : {}),
      };
    },
  };
}
export type DueListReadModel = ReturnType<typeof dueListReadModel>;
