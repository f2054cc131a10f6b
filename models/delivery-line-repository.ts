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
    const [first] = (await deliveries.collection
      .find({ receiver, place } as never)
      .sort({ turn: 1 })
      .limit(1)
      .toArray()) as unknown as DeliveryDocument[];
    return first?.snapshot;
  }

  return {
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
