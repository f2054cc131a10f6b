import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../time/format-date.js';
import type { BatteryRequestAnswer } from './use-battery.js';

/** The answer no, with its reason and the day from which on it would be yes. */
export function BatteryRefusal({
  answer: { reason = 'outside-term', opensOn },
  onAgain,
}: {
  answer: BatteryRequestAnswer;
  onAgain: () => void;
}) {
  const { t, i18n } = useTranslation();
  return (
    <section className="customer-card customer-form">
      <Alert color="orange" variant="light" role="alert" title={t('battery.refused')}>
        {t(`battery.not.${reason}`)}
        {opensOn && <> {t('battery.opens', { day: formatDate(opensOn, i18n.language) })}</>}
      </Alert>
      <Button variant="default" size="md" onClick={onAgain}>
        {t('battery.back')}
      </Button>
    </section>
  );
}
