import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { ProblemError } from '../session/problem.js';
import { noteServerTime } from '../time/server-clock.js';

export type ContractDetail = components['schemas']['ContractDetail'];
export type ContractAct = components['schemas']['ContractAct'];

/** A contract that was opened a moment ago is published a moment later. */
const publishTries = 8;

/** One contract, kept fresh by the change feed. */
export function useContract(id: string) {
  return useQuery({
    queryKey: ['contract', id, 'detail'],
    queryFn: async () => {
      const contract = await answerOf(api.GET('/contracts/{id}', { params: { path: { id } } }));
      noteServerTime(contract.serverTime);
      return contract;
    },
    retry: (failures, error) =>
      failures < publishTries && error instanceof ProblemError && error.problem.status === 404,
    retryDelay: 500,
  });
}

/** What it did, newest first, page by page. */
export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: ['contract', id, 'timeline'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/contracts/{id}/timeline', {
          params: {
            path: { id },
            query: { limit: 50, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}
