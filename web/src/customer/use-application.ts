import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { newOperationId } from '../session/operation-key.js';

type Application = components['schemas']['PublicApplication'];

/** Sends an application: pressed twice, or sent again after a lost answer, it is still one. */
export function useApplication() {
  const sent = useRef({ key: '', words: '' });
  return useMutation({
    mutationFn: (body: object) => {
      const words = JSON.stringify(body);
      if (words !== sent.current.words) sent.current = { key: newOperationId(), words };
      return answerOf(
        api.POST('/applications', {
          params: { header: { 'idempotency-key': sent.current.key } },
          body: body as Application,
        }),
      );
    },
  });
}
