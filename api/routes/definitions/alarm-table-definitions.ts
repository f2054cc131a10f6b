import {
  alarmCode,
  alarmCodeBody,
  alarmCodeList,
  alarmCodeParams,
  alarmSettings,
  alarmSettingsBody,
  apiKey,
  apiKeyBody,
  apiKeyCreated,
  apiKeyHeaders,
  apiKeyList,
} from '../../schemas/alarm-table-schemas.js';
import { idParams, versionHeader } from '../../schemas/reference-schemas.js';
import { defineRoutes } from '../route-definition.js';

const tag = 'alarms';

/** What alarms mean, how they are treated, and the keys with which machines report. */
export const alarmTableDefinitions = defineRoutes({
  listAlarmCodes: {
    method: 'get',
    path: '/alarm-codes',
    tag,
    summary: 'The table of alarm codes',
    replies: { 200: { description: 'Every code', schema: alarmCodeList } },
  },
  putAlarmCode: {
    method: 'put',
    path: '/alarm-codes/{code}',
    tag,
    summary: 'Enter or change a code, guarded by the version that was read (0: a new one)',
    params: alarmCodeParams,
    headers: versionHeader,
    body: alarmCodeBody,
    replies: { 200: { description: 'Entered', schema: alarmCode } },
    problems: [412, 428],
  },
  readAlarmSettings: {
    method: 'get',
    path: '/alarm-settings',
    tag,
    summary: 'How alarms are treated',
    replies: { 200: { description: 'The settings', schema: alarmSettings } },
  },
  putAlarmSettings: {
    method: 'put',
    path: '/alarm-settings',
    tag,
    summary: 'Change how alarms are treated; watches that run keep what they began with',
    headers: versionHeader,
    body: alarmSettingsBody,
    replies: { 200: { description: 'Changed', schema: alarmSettings } },
    problems: [412, 428],
  },
  listApiKeys: {
    method: 'get',
    path: '/api-keys',
    tag,
    summary: 'Keys with which machines report, without the keys themselves',
    replies: { 200: { description: 'Every key, the newest first', schema: apiKeyList } },
  },
  createApiKey: {
    method: 'post',
    path: '/api-keys',
    tag,
    summary: "Create a key for a customer's machines; it is shown in this answer only",
    headers: apiKeyHeaders,
    body: apiKeyBody,
    idempotency: 'own',
    replies: { 201: { description: 'Created', schema: apiKeyCreated } },
    problems: [404, 409],
  },
  revokeApiKey: {
    method: 'post',
    path: '/api-keys/{id}/revoke',
    tag,
    summary: 'Revoke a key for good',
    params: idParams,
    idempotency: 'required',
    replies: { 200: { description: 'Revoked', schema: apiKey } },
    problems: [404],
  },
});
