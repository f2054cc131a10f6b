import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { newOperationId } from '../session/operation-key.js';

type Schemas = components['schemas'];
export type BatteryPageView = Schemas['BatteryPage'];
export type BatteryRequest = Schemas['BatteryRequest'];
export type BatteryRequestAnswer = Schemas['BatteryRequestAnswer'];
export type BatterySlot = NonNullable<BatteryPageView['slots']>[number];

/** While times are being looked for, or what was done is not on the page yet, it asks again by itself. */
const ASK_AGAIN_MS = 1_500;

/** Decides whether a page shows what was done on it: contract and work order hear of it a moment later. */
export type IsThere = (page: BatteryPageView) => boolean;

/** What the link of a battery mail leads to, with times from a day on. */
export function useBatteryLink(token: string, from: string | undefined, isThere: IsThere) {
  return useQuery({
    queryKey: ['battery', token, from],
    queryFn: () =>
      answerOf(
        api.GET('/links/{token}/battery', {
          params: { path: { token }, query: from === undefined ? {} : { from } },
        }),
      ),
    refetchInterval: ({ state: { data } }) =>
      data && (data.state === 'arranging' || !isThere(data)) ? ASK_AGAIN_MS : false,
    placeholderData: (before) => before,
    retry: false,
  });
}

/** One key for one wish: pressed twice, or sent again after a lost answer, it happens once. */
function useKeyOf(): (wish: string) => { 'idempotency-key': string } {
  const sent = useRef({ key: '', wish: '' });
  return (wish) => {
    if (wish !== sent.current.wish) sent.current = { key: newOperationId(), wish };
    return { 'idempotency-key': sent.current.key };
  };
}

/** What can be done through the link; each of them shows the page anew, until it is there. */
export function useBatteryWishes(token: string, onDone: (isThere: IsThere) => void) {
  const queries = useQueryClient();
  const keyOf = useKeyOf();
  const onSettled = () => queries.invalidateQueries({ queryKey: ['battery', token] });
  const path = { token };
  const request = useMutation({
    mutationFn: (body: BatteryRequest): Promise<BatteryRequestAnswer> => {
      const header = keyOf(`request ${JSON.stringify(body)}`);
      return answerOf(
        api.POST('/links/{token}/battery-requests', { params: { path, header }, body }),
      );
    },
    onSuccess: ({ decision }) => onDone(({ state }) => decision === 'refuse' || state !== 'ask'),
    onSettled,
  });
  const choose = useMutation({
    mutationFn: ({ from }: BatterySlot) => {
      // A time that was given up and chosen again is another wish.
      const header = { 'idempotency-key': newOperationId() };
      const body = { from };
      return answerOf(
        api.POST('/links/{token}/battery-appointments', { params: { path, header }, body }),
      );
    },
    onSuccess: ({ from }) => onDone(({ request }) => request?.appointment?.from === from),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: () => {
      const header = { 'idempotency-key': newOperationId() };
      return answerOf(
        api.POST('/links/{token}/battery-withdrawals', { params: { path, header }, body: {} }),
      );
    },
    onSuccess: ({ request }) => onDone((page) => page.request?.id !== request),
    onSettled,
  });
  return { request, choose, withdraw };
}
export type BatteryWishes = ReturnType<typeof useBatteryWishes>;
