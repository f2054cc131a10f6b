import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';
import { noteServerTime } from '../time/server-clock.js';

type Schemas = components['schemas'];
export type AlarmWatch = Schemas['AlarmWatch'];
export type CallTask = Schemas['CallTask'];
export type CallOutcome = Schemas['CallOutcome'];
export type UnsettledAlarms = Schemas['UnsettledAlarms'];
export type Settlement = Schemas['SettleAlarms'];

const limit = 100;
/** Unknown machines are not in the feed of changes. */
const unsettledEveryMs = 15_000;

/** Alarms under watch, the latest news first. */
export function useWatches(alsoOver: boolean) {
  return useQuery({
    queryKey: ['alarms', 'watches', alsoOver],
    queryFn: async () => {
      const query = { limit, ...(!alsoOver && { state: 'live' as const }) };
      const page = await answerOf(api.GET('/alarm-watches', { params: { query } }));
      noteServerTime(page.serverTime);
      return page.items;
    },
  });
}

/** One watch with what happened. */
export function useWatch(id: string) {
  return useQuery({
    queryKey: ['alarms', 'watch', id],
    queryFn: () => answerOf(api.GET('/alarm-watches/{id}', { params: { path: { id } } })),
  });
}

/** Calls that somebody has to make, the one due first at the head. */
export function useCalls() {
  return useQuery({
    queryKey: ['alarms', 'calls'],
    queryFn: async () => {
      const query = { limit };
      const { items, serverTime } = await answerOf(api.GET('/call-tasks', { params: { query } }));
      noteServerTime(serverTime);
      return items;
    },
  });
}

/** Machines whose alarms wait for a person. */
export function useUnsettled() {
  return useQuery({
    queryKey: ['alarms', 'unsettled'],
    refetchInterval: unsettledEveryMs,
    queryFn: async () => (await answerOf(api.GET('/unsettled-alarms', {}))).items,
  });
}

/** What people say about alarms. */
export function useAlarmDecisions() {
  const queries = useQueryClient();
  const onSettled = () => void queries.invalidateQueries({ queryKey: ['alarms'] });
  const reportCall = useMutation({
    mutationFn: ({ id, ...body }: CallOutcome & { id: string }) =>
      answerOf(
        api.POST('/call-tasks/{id}/outcome', { params: { header: once(), path: { id } }, body }),
      ),
    onSettled,
  });
  const decide = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: 'recall' | 'carry_on' }) =>
      answerOf(
        api.POST('/alarm-watches/{id}/decision', {
          params: { header: once(), path: { id } },
          body: { decision },
        }),
      ),
    onSettled,
  });
  const settle = useMutation({
    mutationFn: ({ id, body }: { id: string; body: Settlement }) =>
      answerOf(
        api.POST('/unsettled-alarms/{id}/settle', {
          params: { header: once(), path: { id } },
          body,
        }),
      ),
    onSettled,
  });
  const importFile = useMutation({
    mutationFn: ({ customer, text }: { customer: string; text: string }) =>
      answerOf(
        api.POST('/alarms/import', {
          params: { header: once(), query: { customer } },
          headers: { 'Content-Type': 'text/csv' },
          body: text,
          bodySerializer: (body: string) => body,
        }),
      ),
    onSettled,
  });
  return { reportCall, decide, settle, importFile };
}
