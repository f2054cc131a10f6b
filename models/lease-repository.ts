import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

interface LeaseDocument {
  _id: string;
  holder: string;
  until: Date;
}

const schema = new Schema<LeaseDocument>(
  {
    _id: { type: String, required: true },
    holder: { type: String, required: true },
    until: { type: Date, required: true },
  },
  { collection: 'leases', versionKey: false },
);

function modelOf(store: StoreConnection): Model<LeaseDocument> {
  const known = store.models.Lease as Model<LeaseDocument> | undefined;
  return known ?? store.model<LeaseDocument>('Lease', schema);
}

/** Work that one process at a time should do; a lease that is not renewed runs out by itself. */
export function leaseRepository(store: StoreConnection) {
  const leases = modelOf(store);
  return {
    /** Takes or renews a lease until `nowMs + forMs`; `false` while another process holds it. */
    async take(name: string, holder: string, nowMs: number, forMs: number): Promise<boolean> {
      const until = new Date(nowMs + forMs);
      const mine = { _id: name, $or: [{ holder }, { until: { $lt: new Date(nowMs) } }] };
      const renewed = await leases.updateOne(mine, { $set: { holder, until } });
      if (renewed.matchedCount > 0) return true;
      try {
        await leases.create({ _id: name, holder, until });
        return true;
      } catch (failure) {
        if (isDuplicateKey(failure)) return false;
        throw failure;
      }
    },

    /** Gives a lease back, so that another process need not wait for its end. */
    async release(name: string, holder: string): Promise<void> {
      await leases.deleteOne({ _id: name, holder });
    },
  };
}
