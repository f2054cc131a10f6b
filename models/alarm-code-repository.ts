import { type Model, Schema } from 'mongoose';
import type { AlarmCode } from '../domain/alarms/alarm-code.js';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

interface AlarmCodeDocument {
  _id: string;
  version: number;
  entry: AlarmCode;
  changedBy: string;
  changedAt: string;
}
export type StoredAlarmCode = AlarmCode & Omit<AlarmCodeDocument, '_id' | 'entry'>;

const schema = new Schema<AlarmCodeDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    entry: { type: Schema.Types.Mixed, required: true },
    changedBy: { type: String, required: true },
    changedAt: { type: String, required: true },
  },
  { collection: 'alarm_codes', versionKey: false, minimize: false },
);

function modelOf(store: StoreConnection): Model<AlarmCodeDocument> {
  const known = store.models.AlarmCode as Model<AlarmCodeDocument> | undefined;
  return known ?? store.model<AlarmCodeDocument>('AlarmCode', schema);
}

function stored({ _id, entry, ...rest }: AlarmCodeDocument): StoredAlarmCode {
  return { ...entry, ...rest };
}

/** The table that says what an alarm means; each write is guarded by the version that was read. */
export function alarmCodeRepository(store: StoreConnection) {
  const codes = modelOf(store);
  return {
    async list(): Promise<StoredAlarmCode[]> {
      const found = await codes.find().lean();
      return found.map(stored).sort((a, b) => a.code.localeCompare(b.code, 'en'));
    },

    async find(code: string): Promise<AlarmCode | undefined> {
      return (await codes.findById(code).lean())?.entry;
    },

    /** Writes an entry over the version that was read (0: none yet); `undefined` when that is stale. */
    async put(
      entry: AlarmCode,
      readVersion: number,
      changed: { changedBy: string; changedAt: string },
    ): Promise<StoredAlarmCode | undefined> {
      const next = { _id: entry.code, version: readVersion + 1, entry, ...changed };
      if (readVersion > 0) {
        const done = await codes.replaceOne({ _id: entry.code, version: readVersion }, next);
        return done.matchedCount > 0 ? stored(next) : undefined;
      }
      try {
        await codes.create(next);
        return stored(next);
      } catch (failure) {
        if (isDuplicateKey(failure)) return undefined;
        throw failure;
      }
    },
  };
}
