import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/api.js';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';
import { useProblemText } from '../session/problem-text.js';

type Schemas = components['schemas'];

/** What a desk or a manager can ask of a work order, named like the API's own paths. */
export type DeskCommand =
  | { kind: 'judge'; body: Schemas['Judge'] }
  | { kind: 'correct-judgement'; body: Schemas['CorrectJudgement'] }
  | { kind: 'consent'; body: Schemas['RecordConsent'] }
  | { kind: 'hold'; body: Schemas['PutOnHold'] }
  | { kind: 'resume' }
  | { kind: 'excuse'; body: Schemas['ExcuseOverrun'] }
  | { kind: 'allow-departure'; body: Schemas['AllowDeparture'] }
  | { kind: 'cancel'; body: Schemas['Cancel'] }
  | { kind: 'part-return'; n: number }
  | { kind: 'write-off'; n: number; body: Schemas['WriteOff'] };

async function post(number: string, command: DeskCommand): Promise<unknown> {
  const header = once();
  const params = { header, path: { number } };
  switch (command.kind) {
    case 'judge':
      return answerOf(api.POST('/work-orders/{number}/judge', { params, body: command.body }));
    case 'correct-judgement':
      return answerOf(
        api.POST('/work-orders/{number}/correct-judgement', { params, body: command.body }),
      );
    case 'consent':
      return answerOf(api.POST('/work-orders/{number}/consent', { params, body: command.body }));
    case 'hold':
      return answerOf(api.POST('/work-orders/{number}/hold', { params, body: command.body }));
    case 'resume':
      return answerOf(api.POST('/work-orders/{number}/resume', { params, body: {} }));
    case 'excuse':
      return answerOf(api.POST('/work-orders/{number}/excuse', { params, body: command.body }));
    case 'allow-departure':
      return answerOf(
        api.POST('/work-orders/{number}/allow-departure', { params, body: command.body }),
      );
    case 'cancel':
      return answerOf(api.POST('/work-orders/{number}/cancel', { params, body: command.body }));
    case 'part-return': {
      const path = { number, n: command.n };
      return answerOf(
        api.POST('/work-orders/{number}/parts/{n}/return', { params: { header, path }, body: {} }),
      );
    }
    case 'write-off': {
      const path = { number, n: command.n };
      return answerOf(
        api.POST('/work-orders/{number}/parts/{n}/write-off', {
          params: { header, path },
          body: command.body,
        }),
      );
    }
  }
}

/** Sends a command; a refusal is shown in words and answers false, so that a form stays open. */
export function useCommand(number: string) {
  const queries = useQueryClient();
  const problemText = useProblemText();
  const mutation = useMutation({
    mutationFn: (command: DeskCommand) => post(number, command),
    onError: (error) =>
      notifications.show({ color: 'red', autoClose: 8000, message: problemText(error) }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['work-order', number] });
      void queries.invalidateQueries({ queryKey: ['board'] });
      void queries.invalidateQueries({ queryKey: ['clocks'] });
    },
  });
  const send = (command: DeskCommand): Promise<boolean> =>
    mutation.mutateAsync(command).then(
      () => true,
      () => false,
    );
  return { send, sending: mutation.isPending };
}
