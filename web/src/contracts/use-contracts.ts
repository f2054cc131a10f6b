import { useInfiniteQuery } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';

export type ContractSummary = components['schemas']['ContractSummary'];
export type ContractPlan = components['schemas']['ContractPlan'];
export type ContractStatus = components['schemas']['ContractStatus'];

export const contractStatuses = ['applied', 'active', 'ended', 'refused', 'withdrawn'] as const;

export interface ContractFilter {
  status?: ContractStatus;
  plan?: ContractPlan;
  q?: string;
}

/** Contracts under a filter, the next date first, page by page as the reader goes on. */
export function useContracts({ status, ...filter }: ContractFilter) {
  return useInfiniteQuery({
    queryKey: ['contracts', { status, ...filter }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/contracts', {
          params: {
            query: {
              limit: 100,
              ...filter,
              ...(status && { status: [status] }),
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}
