import { type Model, Schema } from 'mongoose';
import type { Delivery } from '../domain/deliveries/delivery.js';
import type { DeliverySummary } from '../domain/deliveries/delivery-summary.js';
import type { StoreConnection } from './connect-store.js';

/** A delivery as stored: keys of its receiver's line, keys for lists, its row, and all of it. */
export interface DeliveryDocument {
  _id: string;
  seq: number;
  receiver: string;
  subject: string;
  place: string;
  /** Orders a place: number in the line; aside, the instant in UTC at which it is due, or 9999. */
  turn: string;
  state: string;
  /** Its own subject and that of its cause: what finds it on a timeline. */
  about: string[];
  /** Orders the lists, newest first: instant of the request in UTC, then the id. */
  orderKey: string;
  summary: DeliverySummary;
  snapshot: Delivery;
}

/** A receiver's line: how many deliveries ever stood in it. */
export interface DeliveryLineDocument {
  _id: string;
  count: number;
}

const schema = new Schema<DeliveryDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    receiver: { type: String, required: true },
    subject: { type: String, required: true },
    place: { type: String, required: true },
    turn: { type: String, required: true },
    state: { type: String, required: true },
    about: [String],
    orderKey: { type: String, required: true },
    summary: { type: Schema.Types.Mixed, required: true },
    snapshot: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'deliveries', versionKey: false, minimize: false },
);
// The line: what is next, and what stands aside or is held for one subject.
schema.index({ receiver: 1, place: 1, turn: 1 });
schema.index({ receiver: 1, subject: 1, place: 1 });
// Every list has an index that also carries its order; equality first, then the order.
schema.index({ orderKey: -1 });
schema.index({ state: 1, orderKey: -1 });
schema.index({ receiver: 1, orderKey: -1 });
schema.index({ receiver: 1, state: 1, orderKey: -1 });
schema.index({ about: 1, orderKey: -1 });
schema.index({ about: 1, state: 1, orderKey: -1 });

const lineSchema = new Schema<DeliveryLineDocument>(
  { _id: { type: String, required: true }, count: { type: Number, required: true } },
  { collection: 'delivery_lines', versionKey: false },
);

/** The deliveries of a store. */
export function deliveryModel(store: StoreConnection): Model<DeliveryDocument> {
  return (
    (store.models.Delivery as Model<DeliveryDocument> | undefined) ??
    store.model<DeliveryDocument>('Delivery', schema)
  );
}

/** The lines of a store's receivers. */
export function deliveryLineModel(store: StoreConnection): Model<DeliveryLineDocument> {
  return (
    (store.models.DeliveryLine as Model<DeliveryLineDocument> | undefined) ??
    store.model<DeliveryLineDocument>('DeliveryLine', lineSchema)
  );
}
