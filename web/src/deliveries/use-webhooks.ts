import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';

export type WebhookSubscriber = components['schemas']['WebhookSubscriber'];

export interface NewSubscriber {
  url: string;
  topics: string[];
}

/** The systems that are told of events. */
export function useWebhooks() {
  return useQuery({
    queryKey: ['webhooks'],
    queryFn: async () => (await answerOf(api.GET('/webhook-subscribers'))).items,
  });
}

/** What managers do with them; adding and rotating answer a secret that is shown this once. */
export function useWebhookChanges() {
  const queries = useQueryClient();
  const onSettled = () => void queries.invalidateQueries({ queryKey: ['webhooks'] });
  const path = (id: string) => ({ header: once(), path: { id } });
  const add = useMutation({
    mutationFn: (body: NewSubscriber) =>
      answerOf(
        api.POST('/webhook-subscribers', {
          params: { header: once() },
          body: { ...body, active: true },
        }),
      ),
    onSettled,
  });
  const setActive = useMutation({
    mutationFn: ({ id, url, topics, active, version }: WebhookSubscriber) =>
      answerOf(
        api.PUT('/webhook-subscribers/{id}', {
          params: { path: { id }, header: { 'if-match': `"${version}"` } },
          body: { url, topics, active: !active },
        }),
      ),
    onSettled,
  });
  const rotate = useMutation({
    mutationFn: (id: string) =>
      answerOf(
        api.POST('/webhook-subscribers/{id}/rotate-secret', {
          params: path(id),
          body: { overlapHours: 24 },
        }),
      ),
    onSettled,
  });
  const test = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/webhook-subscribers/{id}/test', { params: path(id), body: {} })),
  });
  const remove = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.DELETE('/webhook-subscribers/{id}', { params: { path: { id } } })),
    onSettled,
  });
  return { add, setActive, rotate, test, remove };
}
