import { type Model, Schema } from 'mongoose';
import type { AlarmWatchSnapshot } from '../domain/alarms/alarm-watch-snapshot.js';
import type { StoreConnection } from './connect-store.js';

/** A watch as stored: keys for its lists and all that its workflow published. */
export interface AlarmWatchDocument {
  _id: string;
  seq: number;
  customer: string;
  live: boolean;
  /** Newest news first: ISO instant in UTC and the id. */
  orderKey: string;
  watch: AlarmWatchSnapshot;
}

const schema = new Schema<AlarmWatchDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    customer: { type: String, required: true },
    live: { type: Boolean, required: true },
    orderKey: { type: String, required: true },
    watch: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'alarm_watches', versionKey: false, minimize: false },
);
schema.index({ orderKey: 1 });
schema.index({ live: 1, orderKey: 1 });

/** The watches of a store. */
export function alarmWatchModel(store: StoreConnection): Model<AlarmWatchDocument> {
  return (
    (store.models.AlarmWatch as Model<AlarmWatchDocument> | undefined) ??
    store.model<AlarmWatchDocument>('AlarmWatch', schema)
  );
}
