import type { Delivery } from '../domain/deliveries/delivery.js';
import { instantOf } from '../domain/time/instant.js';
import type { StoreConnection } from './connect-store.js';
import { utcKey } from './delivery-document.js';
import { type DeliveryDocument, deliveryModel } from './delivery-model.js';

/** What a receiver's line has to offer at an instant. */
export type NextInLine =
  | { when: 'now'; delivery: Delivery }
  | { when: 'at'; at: string }
  | { when: 'none' };

/** A receiver's line, read and moved by that receiver's workflow alone, one step at a time. */
export function deliveryLineRepository(store: StoreConnection) {
  const deliveries = deliveryModel(store);

  async function firstOf(
    receiver: string,
    place: Delivery['place'],
  ): Promise<Delivery | undefined> {
    const [first] = await inTurn({ receiver, place }, 1);
    return first;
  }

  async function inTurn(filter: object, limit: number): Promise<Delivery[]> {
    const found = (await deliveries.collection
      .find(filter as never)
      .sort({ turn: 1 })
      .limit(limit)
      .toArray()) as unknown as DeliveryDocument[];
    return found.map(({ snapshot }) => snapshot);
  }

  return {
    /** Gives parked ones that an operation has not replayed, the longest in the line first. */
    parked(
      receiver: string,
      { operationId, reason }: { operationId: string; reason?: string | undefined },
      limit: number,
    ): Promise<Delivery[]> {
      const filter = {
        ...{ receiver, place: 'aside', state: 'parked' },
        'snapshot.decisions.operationId': { $ne: operationId },
        ...(reason === undefined ? {} : { 'snapshot.reason.code': reason }),
      };
      return inTurn(filter, limit);
    },

    /** Gives events that have neither arrived nor been dropped: waiting, held or parked. */
    unfinishedEvents(receiver: string, limit: number): Promise<Delivery[]> {
      const place = { $in: ['in_line', 'aside', 'held'] };
      return inTurn({ receiver, place, 'summary.channel': 'webhook' }, limit);
    },

    /**
     * Gives what is due: first what stands aside and was replayed, then the head of the line. A head
     * that waits for its next try lets nobody past: that is what keeps the order.
     */
    async next(receiver: string, now: string): Promise<NextInLine> {
      const aside = await firstOf(receiver, 'aside');
      const head = await firstOf(receiver, 'in_line');
      const waiting: string[] = [];
      for (const delivery of [aside, head]) {
        if (!delivery || delivery.state === 'parked') continue;
        const due = delivery.nextAttemptAt;
        if (due === undefined || instantOf(due) <= instantOf(now)) return { when: 'now', delivery };
        waiting.push(due);
      }
      const [at] = waiting.sort((a, b) => utcKey(a).localeCompare(utcKey(b)));
      return at === undefined ? { when: 'none' } : { when: 'at', at };
    },

    /** Decides whether a delivery of this subject stands aside. */
    async isSubjectAside(receiver: string, subject: string): Promise<boolean> {
      return (await deliveries.exists({ receiver, subject, place: 'aside' })) !== null;
    },

    /** Lets everything of a subject that was held go back to its old place in the line. */
    async releaseHeld(receiver: string, subject: string): Promise<void> {
      await deliveries.collection.updateMany(
        { receiver, subject, place: 'held' },
        {
          $set: { place: 'in_line', 'snapshot.place': 'in_line', 'summary.held': false },
          $inc: { seq: 1, 'snapshot.seq': 1 },
        },
      );
    },
  };
}
export type DeliveryLineRepository = ReturnType<typeof deliveryLineRepository>;
