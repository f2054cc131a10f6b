import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { type Delivery, useDeliveryDecisions } from './use-deliveries.js';

/** Tries again whatever is parked for the same receiver, or for the same reason: one cause, one click. */
export function ReplayParked({ receiver, reason }: Pick<Delivery, 'receiver' | 'reason'>) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { replayParked } = useDeliveryDecisions();
  const replay = (filter: { receiver: string } | { reason: string }) =>
    replayParked.mutate(filter, {
      onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
      onSuccess: ({ deliveries: count, receivers }) =>
        notifications.show({ message: t('deliveries.replayedParked', { count, receivers }) }),
    });
  const look = { size: 'xs', variant: 'default', loading: replayParked.isPending } as const;
  return (
    <>
      <Button {...look} onClick={() => replay({ receiver })}>
        {t('deliveries.replayReceiver')}
      </Button>
      {reason && (
        <Button {...look} onClick={() => replay({ reason: reason.code })}>
          {t('deliveries.replayReason')}
        </Button>
      )}
    </>
  );
}
