import { z } from 'zod';
import { alarmCodeName } from './alarm-schemas.js';
import { alarmCodeFields } from './alarm-watch-schemas.js';
import { operationId } from './mobile-schemas.js';
import { businessId, instantOut, line } from './value-schemas.js';

const version = z.int().meta({ description: 'Sent back as `If-Match`; 0 while there is none.' });

export const alarmCode = z
  .object({
    code: alarmCodeName,
    ...alarmCodeFields,
    version,
    changedBy: z.string(),
    changedAt: instantOut,
  })
  .meta({ id: 'AlarmCode' });
export const alarmCodeList = z.object({ items: z.array(alarmCode) });
export const alarmCodeParams = z.object({ code: alarmCodeName });
export const alarmCodeBody = z
  .strictObject({ ...alarmCodeFields, meaning: z.strictObject({ ja: line(200), en: line(200) }) })
  .meta({ id: 'AlarmCodeEntry' });

const minutes = (most: number) => z.int().min(0).max(most);
const settingFields = {
  groupMinutes: minutes(1_440),
  holdDownMinutes: minutes(1_440),
  flappingChanges: z.int().min(2).max(50),
  flappingMinutes: z.int().min(1).max(1_440),
  quietMinutes: z.int().min(1).max(1_440),
  forgetHours: z.int().min(1).max(720),
  arrange: z.enum(['with_call', 'after_yes']).meta({
    description:
      'When a technician is arranged: as the call falls due, or after the customer’s yes.',
  }),
};
export const alarmSettings = z
  .object({
    ...settingFields,
    version,
    changedBy: z.string().exactOptional(),
    changedAt: instantOut.exactOptional(),
  })
  .meta({ id: 'AlarmSettings' });
export const alarmSettingsBody = z.strictObject(settingFields).meta({ id: 'AlarmSettingsChange' });

const apiKeyFields = {
  id: businessId,
  name: z.string(),
  customer: businessId,
  createdBy: z.string(),
  createdAt: instantOut,
  revokedBy: z.string().exactOptional(),
  revokedAt: instantOut.exactOptional(),
};
export const apiKey = z.object(apiKeyFields).meta({ id: 'ApiKey' });
export const apiKeyList = z.object({ items: z.array(apiKey) });
export const apiKeyCreated = z
  .object({ ...apiKeyFields, key: z.string().meta({ description: 'Shown this once.' }) })
  .meta({ id: 'ApiKeyCreated' });
export const apiKeyBody = z
  .strictObject({ name: line(100), customer: businessId })
  .meta({ id: 'ApiKeyNew' });
export const apiKeyHeaders = z.object({ 'idempotency-key': operationId });
