import type { StoreConnection } from './connect-store.js';
import { deliveryModel } from './delivery-model.js';

/** What is parked, narrowed to one receiver, one reason, or both. */
export interface ParkedFilter {
  receiver?: string | undefined;
  /** Code of the reason, such as `NO_MAIL_SERVER`. */
  reason?: string | undefined;
}

/** How many deliveries are parked, in the lines of how many receivers. */
export interface ParkedCount {
  deliveries: number;
  receivers: number;
}

/** What stands still in the lines of a store, for decisions about many deliveries at once. */
export function parkedDeliveries(store: StoreConnection) {
  const model = deliveryModel(store);
  return {
    /** Gives each receiver with something parked, and how much. */
    async byReceiver({
      receiver,
      reason,
    }: ParkedFilter): Promise<{ receiver: string; count: number }[]> {
      const filter = {
        state: 'parked',
        ...(receiver === undefined ? {} : { receiver }),
        ...(reason === undefined ? {} : { 'snapshot.reason.code': reason }),
      };
      const lines = await model.aggregate<{ _id: string; count: number }>([
        { $match: filter },
        { $group: { _id: '$receiver', count: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ]);
      return lines.map(({ _id, count }) => ({ receiver: _id, count }));
    },

    /** Decides whether something for a webhook subscriber has neither arrived nor been dropped. */
    async hasUnfinishedEvents(receiver: string): Promise<boolean> {
      const place = { $in: ['in_line', 'aside', 'held'] };
      return (await model.exists({ receiver, place, 'summary.channel': 'webhook' })) !== null;
    },
  };
}
