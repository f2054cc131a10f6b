import { type Model, Schema } from 'mongoose';
import type { AlarmReport } from '../domain/alarms/alarm-report.js';
import type { StoreConnection } from './connect-store.js';

/** Where a stored alarm stands; the last four are ends, of which two ask a person first. */
export type AlarmStanding =
  | 'pending'
  | 'claimed'
  | 'handed_over'
  | 'unknown_machine'
  | 'no_contract'
  | 'dismissed';

/** An alarm as stored. `_id` is made of what tells it from others, so that a repeat finds it there. */
export interface AlarmDocument {
  _id: string;
  /** Digest of the report: another report under the same id is told apart. */
  digest: string;
  customer: string;
  report: AlarmReport;
  /** Customer and machine as one key: what a person settles at once. */
  machineKey: string;
  asset?: string;
  standing: AlarmStanding;
  receivedAt: Date;
  /** Second of the receipt; alarms of one machine, code and second are handed over as one signal. */
  second: string;
  /** The signal in which it was handed over. */
  signal?: string;
  settled?: { by: string; at: string; reason?: string };
}

const schema = new Schema<AlarmDocument>(
  {
    _id: { type: String, required: true },
    digest: { type: String, required: true },
    customer: { type: String, required: true },
    report: { type: Schema.Types.Mixed, required: true },
    machineKey: { type: String, required: true },
    asset: String,
    standing: { type: String, required: true },
    receivedAt: { type: Date, required: true },
    second: { type: String, required: true },
    signal: String,
    settled: { type: Schema.Types.Mixed },
  },
  { collection: 'alarms', versionKey: false, minimize: false },
);
schema.index({ standing: 1, receivedAt: 1 });
schema.index({ standing: 1, machineKey: 1 });
schema.index({ standing: 1, asset: 1, 'report.code': 1, second: 1 });
schema.index({ signal: 1 }, { sparse: true });

/** The alarms of a store. */
export function alarmModel(store: StoreConnection): Model<AlarmDocument> {
  return (
    (store.models.Alarm as Model<AlarmDocument> | undefined) ??
    store.model<AlarmDocument>('Alarm', schema)
  );
}
