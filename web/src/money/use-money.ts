import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { allPages } from '../lists/all-pages.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';

export type InvoiceItem = components['schemas']['InvoiceItem'];
export type LedgerClaim = components['schemas']['LedgerClaim'];
export type ClaimState = InvoiceItem['state'];

export const claimStates = ['overdue', 'open', 'unclaimed', 'paid', 'written_off'] as const;
const counted = ['overdue', 'open', 'unclaimed'] as const;

/** How many claims stand where, and what is open of them: only of what still asks for something. */
export function useMoneyTotals() {
  return useQuery({
    queryKey: ['money', 'totals'],
    queryFn: async () => {
      const lists = await Promise.all(
        counted.map((state) =>
          allPages((paging) =>
            answerOf(api.GET('/invoices', { params: { query: { state, ...paging } } })),
          ),
        ),
      );
      return counted.map((state, index) => ({
        state,
        count: lists[index]?.length ?? 0,
        open: lists[index]?.reduce((sum, { open }) => sum + open, 0) ?? 0,
      }));
    },
  });
}

/** Claims under a state, page by page. */
export function useInvoices(state: ClaimState | undefined) {
  return useInfiniteQuery({
    queryKey: ['money', 'list', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/invoices', {
          params: {
            query: {
              limit: 100,
              ...(state && { state }),
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** What one contract owes and has paid. */
export function useLedger(contract: string) {
  return useQuery({
    queryKey: ['contract', contract, 'ledger'],
    queryFn: () =>
      answerOf(api.GET('/contracts/{id}/ledger', { params: { path: { id: contract } } })),
  });
}

/** Enters money that came in; every list that may show it is read again. */
export function usePayment(contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['PaymentEntry']) =>
      answerOf(
        api.POST('/contracts/{id}/payments', {
          params: { header: once(), path: { id: contract } },
          body,
        }),
      ),
    onSettled: () => {
      for (const key of [['money'], ['due'], ['contracts'], ['contract', contract]]) {
        void queries.invalidateQueries({ queryKey: key });
      }
    },
  });
}

/** Takes a file of metered units; every row is answered. */
export function useUsageImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, checkOnly }: { file: string; checkOnly: boolean }) =>
      answerOf(
        api.POST('/usage/import', {
          params: { header: once(), query: { checkOnly: checkOnly ? 'true' : 'false' } },
          body: file,
          headers: { 'Content-Type': 'text/csv' },
          bodySerializer: (text: string) => text,
        }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['money'] }),
  });
}
