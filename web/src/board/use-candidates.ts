import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../session/api-client.js';

function candidatesOf(number: string) {
  return queryOptions({
    queryKey: ['candidates', number],
    // Somebody else's drop changes it at any moment: it is read for each drag and each dialog.
    staleTime: 2000,
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/work-orders/{number}/candidates', { params: { path: { number } } }),
        )
      ).candidates,
  });
}

/** Every technician for a work order, included or not, with the reasons; best first. */
export function useCandidates(number: string | undefined) {
  return useQuery({ ...candidatesOf(number ?? ''), enabled: number !== undefined });
}

/** Starts reading the list, so that it is there when a drag reaches the first row. */
export function prefetchCandidates(queries: QueryClient, number: string): void {
  void queries.prefetchQuery(candidatesOf(number));
}
