import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';

type Schemas = components['schemas'];
export type AlarmCode = Schemas['AlarmCode'];
export type AlarmCodeEntry = Schemas['AlarmCodeEntry'];
export type AlarmSettings = Schemas['AlarmSettings'];
export type AlarmSettingsChange = Schemas['AlarmSettingsChange'];

const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

/** The table of codes. */
export function useAlarmCodes() {
  return useQuery({
    queryKey: ['alarm-tables', 'codes'],
    queryFn: async () => (await answerOf(api.GET('/alarm-codes', {}))).items,
  });
}

/** How alarms are treated. */
export function useAlarmSettings() {
  return useQuery({
    queryKey: ['alarm-tables', 'settings'],
    queryFn: () => answerOf(api.GET('/alarm-settings', {})),
  });
}

/** The keys of machines, without the keys themselves. */
export function useApiKeys() {
  return useQuery({
    queryKey: ['alarm-tables', 'keys'],
    queryFn: async () => (await answerOf(api.GET('/api-keys', {}))).items,
  });
}

/** What managers change; each change is guarded by the version that was read. */
export function useAlarmTableChanges() {
  const queries = useQueryClient();
  const onSettled = () => void queries.invalidateQueries({ queryKey: ['alarm-tables'] });
  const saveCode = useMutation({
    mutationFn: ({ code, version, ...body }: AlarmCodeEntry & { code: string; version: number }) =>
      answerOf(
        api.PUT('/alarm-codes/{code}', {
          params: { path: { code }, header: ifMatch(version) },
          body,
        }),
      ),
    onSettled,
  });
  const saveSettings = useMutation({
    mutationFn: ({ version, body }: { version: number; body: AlarmSettingsChange }) =>
      answerOf(api.PUT('/alarm-settings', { params: { header: ifMatch(version) }, body })),
    onSettled,
  });
  const createKey = useMutation({
    mutationFn: (body: { name: string; customer: string }) =>
      answerOf(api.POST('/api-keys', { params: { header: once() }, body })),
    onSettled,
  });
  const revokeKey = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/api-keys/{id}/revoke', { params: { header: once(), path: { id } } })),
    onSettled,
  });
  return { saveCode, saveSettings, createKey, revokeKey };
}
