import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../people/use-names.js';
import { answerOf, api } from '../session/api-client.js';
import { newOperationId, once } from '../session/operation-key.js';
import { ProblemError } from '../session/problem.js';
import { useProblemText } from '../session/problem-text.js';
import { formatDayTime } from '../time/format-time.js';
import {
  type AssignConflict,
  type AssignWish,
  conflictOf,
  conflictOfProblem,
  type Foreseen,
  undoOf,
} from './assignment.js';

const undoMs = 10_000;

async function sendAssign(wish: AssignWish, overrideReason: string | undefined, takenBack: string) {
  const params = { header: once(), path: { number: wish.number } };
  if (wish.technicians.length === 0) {
    const body = { reason: overrideReason ?? takenBack };
    await answerOf(api.POST('/work-orders/{number}/unassign', { params, body }));
    return;
  }
  const body = { technicians: wish.technicians, ...(overrideReason && { overrideReason }) };
  if (wish.time) {
    const booking = { params, body: { ...body, ...wish.time } };
    await answerOf(api.POST('/work-orders/{number}/book', booking));
    return;
  }
  await answerOf(api.POST('/work-orders/{number}/assign', { params, body }));
}

/** Which sentence says what was done. */
function doneText({ technicians, time }: AssignWish): string {
  if (technicians.length === 0) return 'board.unassigned';
  return time ? 'board.booked' : 'board.assigned';
}

/** Refusals that list what clashes, as the candidates list would have. */
function isForesight(code: string): boolean {
  return code.startsWith('TECHNICIAN_') || code.startsWith('APPOINTMENT_');
}

/**
 * Assigning with its second thoughts: objections known beforehand or refused by the desk become a
 * conflict to decide; what was done can be undone for ten seconds.
 */
export function useAssign() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const nameOf = useNames();
  const problemText = useProblemText();
  const [conflict, setConflict] = useState<AssignConflict>();
  const lastUndo = useRef<string>(undefined);

  const refresh = useCallback(() => {
    void queries.invalidateQueries({ queryKey: ['board'] });
    void queries.invalidateQueries({ queryKey: ['work-order'] });
  }, [queries]);

  const complain = useCallback(
    (error: unknown) =>
      notifications.show({ color: 'red', autoClose: 8000, message: problemText(error) }),
    [problemText],
  );

  const offerUndo = useCallback(
    (wish: AssignWish) => {
      // Only the last assignment can be undone: an older offer would take back what it did not do.
      if (lastUndo.current) notifications.hide(lastUndo.current);
      const id = `undo-${newOperationId()}`;
      lastUndo.current = id;
      const undo = () => {
        notifications.hide(id);
        sendAssign(undoOf(wish), t('board.undoReason'), t('board.undoReason'))
          .catch(complain)
          .finally(refresh);
      };
      notifications.show({
        id,
        autoClose: undoMs,
        withBorder: true,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span>
              {t(doneText(wish), {
                number: wish.number,
                to: wish.technicians.map(nameOf).join(', '),
                at: wish.time && formatDayTime(wish.time.from, i18n.language),
              })}
            </span>
            <Button size="compact-sm" variant="light" flex="none" onClick={undo}>
              {t('board.undo')}
            </Button>
          </Group>
        ),
      });
    },
    [t, i18n.language, nameOf, complain, refresh],
  );

  const mutation = useMutation({
    mutationFn: ({ wish, reason }: { wish: AssignWish; reason?: string }) =>
      sendAssign(wish, reason, t('board.takenBack')),
    onSuccess: (_, { wish }) => {
      setConflict(undefined);
      offerUndo(wish);
    },
    onError: (error, { wish }) => {
      if (error instanceof ProblemError && isForesight(error.problem.code)) {
        setConflict(conflictOfProblem(wish, error.problem));
      } else complain(error);
    },
    onSettled: refresh,
  });

  const { mutate } = mutation;
  const propose = useCallback(
    (wish: AssignWish, foreseen: Foreseen = { candidates: [] }) => {
      const known = conflictOf(wish, foreseen);
      if (known) setConflict(known);
      else mutate({ wish });
    },
    [mutate],
  );

  return {
    propose,
    conflict,
    assigning: mutation.isPending,
    assignAnyway: (reason: string) => conflict && mutate({ wish: conflict.wish, reason }),
    dismiss: () => setConflict(undefined),
  };
}

export type Assigning = ReturnType<typeof useAssign>;
