import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';

export type DeliverySummary = components['schemas']['DeliverySummary'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryState = DeliverySummary['state'];

export const deliveryStates = [
  'queued',
  'sending',
  'retrying',
  'parked',
  'delivered',
  'dropped',
] as const satisfies readonly DeliveryState[];

export interface DeliveryFilter {
  state?: DeliveryState;
  subject?: string;
  receiver?: string;
}

/** Deliveries under a filter, the newest first, page by page as the reader goes on. */
export function useDeliveries({ state, ...filter }: DeliveryFilter) {
  return useInfiniteQuery({
    queryKey: ['deliveries', { state, ...filter }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/deliveries', {
          params: {
            query: {
              limit: 100,
              ...filter,
              ...(state && { state: [state] }),
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One delivery with its tries and its text. */
export function useDelivery(id: string) {
  return useQuery({
    queryKey: ['delivery', id],
    queryFn: () => answerOf(api.GET('/deliveries/{id}', { params: { path: { id } } })),
  });
}

/** What people decide about deliveries. */
export function useDeliveryDecisions() {
  const queries = useQueryClient();
  const onSettled = () => {
    void queries.invalidateQueries({ queryKey: ['deliveries'] });
    void queries.invalidateQueries({ queryKey: ['delivery'] });
  };
  const replay = useMutation({
    mutationFn: (id: string) =>
      answerOf(
        api.POST('/deliveries/{id}/replay', {
          params: { header: once(), path: { id } },
          body: {},
        }),
      ),
    onSettled,
  });
  const replayParked = useMutation({
    mutationFn: (filter: { receiver: string } | { reason: string }) =>
      answerOf(api.POST('/deliveries/replay', { params: { header: once() }, body: filter })),
    onSettled,
  });
  const drop = useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answerOf(
        api.POST('/deliveries/{id}/drop', {
          params: { header: once(), path: { id } },
          body: { reason },
        }),
      ),
    onSettled,
  });
  return { replay, replayParked, drop };
}
