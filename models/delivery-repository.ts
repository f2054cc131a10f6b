import { createHash } from 'node:crypto';
import type { Delivery } from '../domain/deliveries/delivery.js';
import { type DeliveryDraft, queueDelivery } from '../domain/deliveries/new-delivery.js';
import type { StoreConnection } from './connect-store.js';
import { deliveryDocument } from './delivery-document.js';
import { deliveryLineModel, deliveryModel } from './delivery-model.js';
import { isDuplicateKey, replaceIfNewer } from './replace-if-newer.js';

/** The id of what one receiver gets under one key; asked again it is the same. */
export function deliveryId(key: string, receiver: string): string {
  const digest = createHash('sha256').update(`${receiver}\n${key}`).digest('hex');
  return `D-${digest.slice(0, 24)}`;
}

/** Deliveries: added by whoever causes them, changed by their receiver's workflow only. */
export function deliveryRepository(store: StoreConnection) {
  const deliveries = deliveryModel(store);
  const lines = deliveryLineModel(store);

  async function nextNumber(receiver: string): Promise<number> {
    const line = await lines.findOneAndUpdate(
      { _id: receiver },
      { $inc: { count: 1 } },
      { returnDocument: 'after' },
    );
    if (line !== null) return line.count;
    await lines.create({ _id: receiver, count: 0 }).catch((failure: unknown) => {
      if (!isDuplicateKey(failure)) throw failure;
    });
    return nextNumber(receiver);
  }

  async function find(id: string): Promise<Delivery | undefined> {
    const found = await deliveries.findById(id, { snapshot: 1 }).lean();
    return found?.snapshot;
  }

  return {
    find,

    /** Puts a delivery at the end of its receiver's line, unless it is there; answers its id. */
    async add(draft: DeliveryDraft): Promise<string> {
      const id = deliveryId(draft.key, draft.receiver);
      if (await deliveries.exists({ _id: id })) return id;
      const delivery = queueDelivery(draft, id, await nextNumber(draft.receiver));
      try {
        await deliveries.collection.insertOne(deliveryDocument(delivery) as never);
      } catch (failure) {
        // Asked for twice at one instant: a number is left out, no delivery is doubled.
        if (!isDuplicateKey(failure)) throw failure;
      }
      return id;
    },

    /** Writes a delivery unless the same or a newer one is there; answers whether this call wrote. */
    replaceIfNewer: (delivery: Delivery): Promise<boolean> =>
      replaceIfNewer(deliveries, deliveryDocument(delivery)),
  };
}
export type DeliveryRepository = ReturnType<typeof deliveryRepository>;
