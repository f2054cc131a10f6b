import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { paths } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';
import type { EventType } from './event-type.js';

/** Any of the event routes: they differ in their body alone, and that was made from the event's form. */
type AnyEventPath = '/contracts/{id}/events/extension_request';

/** Tells a contract what somebody did; every list that may show it is read again. */
export function useContractEvent(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ type, body }: { type: EventType; body: object }) => {
      const path = `/contracts/{id}/events/${type}` satisfies keyof paths as AnyEventPath;
      return answerOf(
        api.POST(path, { params: { header: once(), path: { id } }, body: body as never }),
      );
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['contract', id] });
      for (const list of ['contracts', 'due', 'money']) {
        void queries.invalidateQueries({ queryKey: [list] });
      }
    },
  });
}
