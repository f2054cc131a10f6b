import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { newOperationId } from '../session/operation-key.js';

export type FaultReport = components['schemas']['FaultReport'];
export type FaultReportPageView = components['schemas']['FaultReportPage'];
export type FaultReported = components['schemas']['CallTaken'];

/** What the label's link leads to. */
export function useLabelLink(token: string) {
  return useQuery({
    queryKey: ['fault-report', token],
    queryFn: () =>
      answerOf(api.GET('/links/{token}/fault-report', { params: { path: { token } } })),
    retry: false,
  });
}

/**
 * Sends one report: pressed twice, or sent again after a lost answer, it is still one. Other words are
 * another report: a key belongs to what was sent under it.
 */
export function useFaultReport(token: string) {
  const sent = useRef({ key: '', words: '' });
  return useMutation({
    mutationFn: (body: FaultReport): Promise<FaultReported> => {
      const words = JSON.stringify(body);
      if (words !== sent.current.words) sent.current = { key: newOperationId(), words };
      return answerOf(
        api.POST('/links/{token}/fault-reports', {
          params: { path: { token }, header: { 'idempotency-key': sent.current.key } },
          body,
        }),
      );
    },
  });
}
