import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import type { BatteryWishes } from './use-battery.js';

/** The way back: asked once more before the request is gone. */
export function BatteryWithdrawal({ wishes: { withdraw } }: { wishes: BatteryWishes }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button variant="subtle" color="gray" size="md" onClick={() => setAsked(true)}>
        {t('battery.withdraw')}
      </Button>
    );
  return (
    <>
      {withdraw.error && (
        <Alert color="red" variant="light" role="alert">
          {problemText(withdraw.error)}
        </Alert>
      )}
      <p>{t('battery.withdrawSure')}</p>
      <Button color="red" size="md" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t('battery.withdrawYes')}
      </Button>
      <Button variant="default" size="md" onClick={() => setAsked(false)}>
        {t('battery.withdrawNo')}
      </Button>
    </>
  );
}
