import { type Model, Schema } from 'mongoose';
import type { AlarmCode } from '../domain/alarms/alarm-code.js';
import type { WatchedMachine } from '../domain/alarms/alarm-watch-state.js';
import type { CallTask } from '../domain/alarms/call-task.js';
import type { StoreConnection } from './connect-store.js';

/** A call with all that the desk needs to make it. */
export interface CallTaskRecord extends CallTask {
  watch: string;
  machine: WatchedMachine;
  code: AlarmCode;
  raised: boolean;
  workOrder?: string;
}

/** A call as stored; `order` sorts open calls by when they are due. */
export interface CallTaskDocument {
  _id: string;
  seq: number;
  open: boolean;
  order: string;
  record: CallTaskRecord;
}

const schema = new Schema<CallTaskDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    open: { type: Boolean, required: true },
    order: { type: String, required: true },
    record: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'call_tasks', versionKey: false, minimize: false },
);
schema.index({ open: 1, order: 1 });

/** The calls of a store. */
export function callTaskModel(store: StoreConnection): Model<CallTaskDocument> {
  return (
    (store.models.CallTask as Model<CallTaskDocument> | undefined) ??
    store.model<CallTaskDocument>('CallTask', schema)
  );
}
