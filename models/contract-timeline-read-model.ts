import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { DeliverySummary } from '../domain/deliveries/delivery-summary.js';
import type { StoreConnection } from './connect-store.js';
import { contractActModel } from './contract-state-model.js';
import { deliveryListReadModel } from './delivery-list-read-model.js';
import { documentModel } from './document-model.js';

/** An act with the documents and deliveries that it caused. */
export interface TimelineEntry {
  recorded: RecordedAct;
  documents: { number: string; kind: string }[];
  deliveries: DeliverySummary[];
}

/** A contract's deliveries looked at for one page; older ones stand on the page of deliveries. */
const DELIVERIES_LOOKED_AT = 200;

/** Reads what contracts did and what came of it, page by page. */
export function contractTimelineReadModel(store: StoreConnection) {
  const model = contractActModel(store);
  const documents = documentModel(store);
  const deliveries = deliveryListReadModel(store);

  const actsOf = async (
    contract: string,
    limit: number,
    below?: number,
  ): Promise<RecordedAct[]> => {
    const where = { contract, ...(below === undefined ? {} : { n: { $lt: below } }) };
    const found = await model.find(where).sort({ n: -1 }).limit(limit).lean();
    return found.map(({ n, act, doneAt, operationId, lateMinutes }) => ({
      n,
      act,
      doneAt,
      ...(operationId === undefined ? {} : { operationId }),
      ...(lateMinutes === undefined ? {} : { lateMinutes }),
    }));
  };

  return {
    /** Gives up to `limit` acts of a contract below a number, the newest first; acts are numbered without gaps. */
    async page(
      contract: string,
      { limit, below, nowMs }: { limit: number; below?: number | undefined; nowMs: number },
    ): Promise<TimelineEntry[]> {
      const subject = `contract:${contract}`;
      const [acts, issued, sent] = await Promise.all([
        actsOf(contract, limit, below),
        documents.find({ subject }, { key: 1, kind: 1 }).lean(),
        deliveries.page({ about: subject }, { limit: DELIVERIES_LOOKED_AT }, nowMs),
      ]);
      return acts.map((recorded) => ({
        recorded,
        documents: issued
          .filter(({ key }) => key.startsWith(`${subject}:${recorded.n}:`))
          .map(({ _id, kind }) => ({ number: _id, kind })),
        deliveries: sent.items.filter(
          ({ cause }) => cause.subject === subject && cause.act === recorded.n,
        ),
      }));
    },
  };
}
