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

/** While times are being looked for the page asks again by itself. */
const ARRANGING_MS = 3_000;

/** What the link of a battery mail leads to, with times from a day on. */
export function useBatteryLink(token: string, from: string | undefined) {
  return useQuery({
    queryKey: ['battery', token, from],
    queryFn: () =>
      answerOf(
        api.GET('/links/{token}/battery', {
          params: { path: { token }, query: from === undefined ? {} : { from } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'arranging' ? ARRANGING_MS : false),
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

/** What can be done through the link; each of them shows the page anew. */
export function useBatteryWishes(token: string) {
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
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: () => {
      const header = { 'idempotency-key': newOperationId() };
      return answerOf(
        api.POST('/links/{token}/battery-withdrawals', { params: { path, header }, body: {} }),
      );
    },
    onSettled,
  });
  return { request, choose, withdraw };
}
export type BatteryWishes = ReturnType<typeof useBatteryWishes>;
