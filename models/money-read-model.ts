import { addDays, type CalendarDate } from '../domain/time/calendar-date.js';
import type { StoreConnection } from './connect-store.js';
import { documentRepository } from './document-repository.js';
import { ClaimState, type LedgerClaimDocument, ledgerClaimModel } from './ledger-claim-model.js';
import { newestFirst, type PageRequest } from './newest-first.js';
import { soonestFirst } from './soonest-first.js';

/** What the list of money can be narrowed to; every filter given must hold. */
export interface MoneyFilter {
  /** `overdue` is what is open and was due before today. */
  state?: ClaimState | 'overdue' | undefined;
  kind?: string | undefined;
  contract?: string | undefined;
  customer?: string | undefined;
}

/** A claim with the number of its document, where one was issued. */
export interface ListedClaim extends LedgerClaimDocument {
  number?: string;
}

/** A page and, when there is more, where the next one begins. */
export interface MoneyPage {
  items: ListedClaim[];
  nextCursor?: string;
}

/** The step under which an act's invoice is asked for; the key of the document ends in it. */
export const INVOICE_STEP = 'invoice';

/** Invoices and other claims of all contracts. */
export function moneyReadModel(store: StoreConnection) {
  const model = ledgerClaimModel(store);
  const documents = documentRepository(store);

  async function numbered(found: readonly LedgerClaimDocument[]): Promise<ListedClaim[]> {
    return Promise.all(
      found.map(async (listed) => {
        const { act } = listed.claim;
        if (act === undefined) return listed;
        const key = `contract:${listed.contract}:${act}:${INVOICE_STEP}`;
        const number = (await documents.findByKey(key))?.number;
        return number === undefined ? listed : { ...listed, number };
      }),
    );
  }

  function read(
    { state, ...filter }: MoneyFilter,
    request: PageRequest,
    today: CalendarDate,
  ): Promise<LedgerClaimDocument[]> {
    const where = Object.fromEntries(
      Object.entries(filter).filter(([, value]) => value !== undefined),
    );
    const open = { ...where, state: ClaimState.Open };
    if (state === 'overdue') return soonestFirst(model, open, request, today, addDays(today, -1));
    if (state === ClaimState.Open) return soonestFirst(model, open, request, today);
    const settled = state === undefined ? where : { ...where, state };
    return newestFirst(model, settled, request, Date.parse(today));
  }

  return {
    /** Reads a page: what is open by the day to pay, the oldest first; everything else newest first. */
    async page(filter: MoneyFilter, request: PageRequest, today: CalendarDate): Promise<MoneyPage> {
      const found = await read(filter, { ...request, limit: request.limit + 1 }, today);
      const page = found.slice(0, request.limit);
      const last = page.at(-1);
      return {
        items: await numbered(page),
        ...(found.length > request.limit && last ? { nextCursor: last.orderKey } : {}),
      };
    },

    /** Gives every claim that a contract ever had, by the day to pay. */
    async claimsOf(contract: string): Promise<ListedClaim[]> {
      const found = await model.find({ contract }).sort({ orderKey: 1 }).lean();
      return numbered(found);
    },
  };
}
export type MoneyReadModel = ReturnType<typeof moneyReadModel>;
