import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { FormFrame } from '../work-order/form-frame.js';
import { ReplayParked } from './replay-parked.js';
import { type Delivery, useDeliveryDecisions } from './use-deliveries.js';

/** Replay for what is parked, and giving up, with a reason, what has not arrived. */
export function DeliveryDecisions({ delivery }: { delivery: Delivery }) {
  const { id, state } = delivery;
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { replay, drop } = useDeliveryDecisions();
  const [dropping, setDropping] = useState(false);
  const [reason, setReason] = useState('');
  if (state === 'delivered' || state === 'dropped') return null;
  const onError = (error: unknown) =>
    notifications.show({ color: 'red', message: problemText(error) });
  const onSuccess = () => setDropping(false);
  if (dropping) {
    return (
      <FormFrame
        danger
        submit={t('deliveries.drop')}
        sending={drop.isPending}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim()) drop.mutate({ id, reason: reason.trim() }, { onError, onSuccess });
        }}
        onDone={() => setDropping(false)}
      >
        <Textarea
          size="xs"
          required
          autosize
          label={t('deliveries.dropReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </FormFrame>
    );
  }
  return (
    <div className="delivery-actions">
      {state === 'parked' && (
        <Button size="xs" loading={replay.isPending} onClick={() => replay.mutate(id, { onError })}>
          {t('deliveries.replay')}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => setDropping(true)}>
        {t('deliveries.drop')}…
      </Button>
      {state === 'parked' && <ReplayParked {...delivery} />}
    </div>
  );
}
