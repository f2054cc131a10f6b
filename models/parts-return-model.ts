import { type Model, Schema } from 'mongoose';
import type { PartsReturnSnapshot } from '../domain/parts/parts-return-snapshot.js';
import type { StoreConnection } from './connect-store.js';

/** A part on its way back as stored: keys for its lists and all that its workflow published. */
export interface PartsReturnDocument {
  _id: string;
  seq: number;
  state: string;
  technician: string;
  workOrder: string;
  /** Orders the lists, oldest use first. */
  orderKey: string;
  snapshot: PartsReturnSnapshot;
}

const schema = new Schema<PartsReturnDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    state: { type: String, required: true },
    technician: { type: String, required: true },
    workOrder: { type: String, required: true },
    orderKey: { type: String, required: true },
    snapshot: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'parts_returns', versionKey: false, minimize: false },
);
schema.index({ orderKey: 1 });
schema.index({ state: 1, orderKey: 1 });
schema.index({ technician: 1, orderKey: 1 });
schema.index({ technician: 1, state: 1, orderKey: 1 });

/** The parts returns of a store. */
export function partsReturnModel(store: StoreConnection): Model<PartsReturnDocument> {
  return (
    (store.models.PartsReturn as Model<PartsReturnDocument> | undefined) ??
    store.model<PartsReturnDocument>('PartsReturn', schema)
  );
}
