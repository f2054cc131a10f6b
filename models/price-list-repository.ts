import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** One entry of a price: yen without tax, who entered it and when. */
export interface EnteredPrice {
  amount: number;
  note?: string;
  enteredBy: string;
  enteredAt: string;
}

/** A price as stored: the entry in force, its version, and every entry before it. */
interface PriceDocument extends EnteredPrice {
  _id: string;
  version: number;
  earlier: EnteredPrice[];
}

export type StoredPrice = EnteredPrice & { id: string; version: number; earlier: EnteredPrice[] };

const schema = new Schema<PriceDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    amount: { type: Number, required: true },
    note: String,
    enteredBy: { type: String, required: true },
    enteredAt: { type: String, required: true },
    earlier: { type: [Schema.Types.Mixed], default: [] } as never,
  },
  { collection: 'price_list', versionKey: false },
);

function modelOf(store: StoreConnection): Model<PriceDocument> {
  const known = store.models.Price as Model<PriceDocument> | undefined;
  return known ?? store.model<PriceDocument>('Price', schema);
}

function priceOf({ _id, ...price }: PriceDocument): StoredPrice {
  return { id: _id, ...price };
}

/** The prices that managers have entered; an earlier entry is kept beside the one in force. */
export function priceListRepository(store: StoreConnection) {
  const prices = modelOf(store);

  async function find(id: string): Promise<StoredPrice | undefined> {
    const found = await prices.findById(id).lean();
    return found ? priceOf(found) : undefined;
  }

  /** Enters a price over the version that was read (0: none yet); `undefined` when that is stale. */
  async function enter(
    id: string,
    entry: EnteredPrice,
    readVersion: number,
  ): Promise<StoredPrice | undefined> {
    const current = await find(id);
    if ((current?.version ?? 0) !== readVersion) return undefined;
    if (!current) return insertFirst(id, entry);
    const { amount, note, enteredBy, enteredAt, earlier } = current;
    const before = { amount, ...(note === undefined ? {} : { note }), enteredBy, enteredAt };
    const next = { ...entry, version: readVersion + 1, earlier: [...earlier, before] };
    const done = await prices.replaceOne({ _id: id, version: readVersion }, next);
    return done.matchedCount > 0 ? { id, ...next } : undefined;
  }

  async function insertFirst(id: string, entry: EnteredPrice): Promise<StoredPrice | undefined> {
    try {
      await prices.create({ _id: id, version: 1, ...entry, earlier: [] });
      return { id, version: 1, ...entry, earlier: [] };
    } catch (failure) {
      if (isDuplicateKey(failure)) return undefined;
      throw failure;
    }
  }

  return {
    find,
    enter,
    list: async (): Promise<StoredPrice[]> => (await prices.find().lean()).map(priceOf),
  };
}
