import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../session/api-client.js';

function candidatesOf(number: string, time?: { from: string; to: string }) {
  const query = time ? { at: time.from, to: time.to } : {};
  return queryOptions({
    queryKey: ['candidates', number, query],
    // Somebody else's drop changes it at any moment: it is read for each drag and each dialog.
    staleTime: 2000,
    queryFn: () =>
      answerOf(
        api.GET('/work-orders/{number}/candidates', { params: { path: { number }, query } }),
      ),
  });
}

/**
 * Every technician for a work order, now or for a visit at a time, included or not, with the reasons,
 * best first; and what speaks against the time itself. While the time moves the last answer stays.
 */
export function useCandidates(number: string | undefined, time?: { from: string; to: string }) {
  const options = candidatesOf(number ?? '', time);
  return useQuery({
    ...options,
    enabled: number !== undefined,
    ...(time && { placeholderData: keepPreviousData }),
  });
}

/** Starts reading the list, so that it is there when a drag reaches the first row. */
export function prefetchCandidates(queries: QueryClient, number: string): void {
  void queries.prefetchQuery(candidatesOf(number));
}
