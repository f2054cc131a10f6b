import { type Model, Schema } from 'mongoose';
import { type AlarmSettings, defaultAlarmSettings } from '../domain/alarms/alarm-settings.js';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** One set of settings for the whole house. */
const ID = 'alarms';

interface AlarmSettingsDocument {
  _id: string;
  version: number;
  settings: AlarmSettings;
  changedBy: string;
  changedAt: string;
}
/** Settings in force; version 0 means that nobody has changed the defaults. */
export interface StoredAlarmSettings extends AlarmSettings {
  version: number;
  changedBy?: string;
  changedAt?: string;
}

const schema = new Schema<AlarmSettingsDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    settings: { type: Schema.Types.Mixed, required: true },
    changedBy: { type: String, required: true },
    changedAt: { type: String, required: true },
  },
  { collection: 'alarm_settings', versionKey: false },
);

function modelOf(store: StoreConnection): Model<AlarmSettingsDocument> {
  const known = store.models.AlarmSettings as Model<AlarmSettingsDocument> | undefined;
  return known ?? store.model<AlarmSettingsDocument>('AlarmSettings', schema);
}

/** How alarms are treated from now on; watches that run keep what they began with. */
export function alarmSettingsRepository(store: StoreConnection) {
  const model = modelOf(store);
  return {
    async read(): Promise<StoredAlarmSettings> {
      const found = await model.findById(ID).lean();
      if (!found) return { ...defaultAlarmSettings, version: 0 };
      const { settings, version, changedBy, changedAt } = found;
      return { ...defaultAlarmSettings, ...settings, version, changedBy, changedAt };
    },

    /** Writes settings over the version that was read (0: the defaults); `false` when that is stale. */
    async put(
      settings: AlarmSettings,
      readVersion: number,
      changed: { changedBy: string; changedAt: string },
    ): Promise<boolean> {
      const next = { _id: ID, version: readVersion + 1, settings, ...changed };
      if (readVersion > 0) {
        const done = await model.replaceOne({ _id: ID, version: readVersion }, next);
        return done.matchedCount > 0;
      }
      try {
        await model.create(next);
        return true;
      } catch (failure) {
        if (isDuplicateKey(failure)) return false;
        throw failure;
      }
    },
  };
}
