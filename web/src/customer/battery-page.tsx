import { Alert, Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProblemText } from '../session/problem-text.js';
import { BatteryAppointment } from './battery-appointment.js';
import { BatteryAsk } from './battery-ask.js';
import { BatteryPackCard } from './battery-pack-card.js';
import { BatteryTimes } from './battery-times.js';
import { CallUs } from './call-us.js';
import { CustomerFrame } from './customer-frame.js';
import {
  type BatteryPageView,
  type BatteryWishes,
  type IsThere,
  useBatteryLink,
  useBatteryWishes,
} from './use-battery.js';

/** Where the link of a battery mail leads: ask, choose a time, see it confirmed, done. */
export function BatteryPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const [from, setFrom] = useState<string>();
  const [isThere, setIsThere] = useState<{ on: IsThere }>({ on: () => true });
  const { data, error, isPending } = useBatteryLink(token, from, isThere.on);
  const wishes = useBatteryWishes(token, (on) => setIsThere({ on }));
  const problemText = useProblemText();
  return (
    <CustomerFrame title={t('battery.title')}>
      {isPending && <Loader className="page-loader" />}
      {error && !data && (
        <Alert color="red" variant="light" role="alert">
          {problemText(error)}
        </Alert>
      )}
      {data && (
        <>
          <BatteryPackCard page={data} />
          <Step
            page={isThere.on(data) ? data : { ...data, state: 'arranging' }}
            wishes={wishes}
            onLookFrom={setFrom}
          />
          <CallUs contact={data.contact} quiet />
        </>
      )}
    </CustomerFrame>
  );
}

interface StepProps {
  page: BatteryPageView;
  wishes: BatteryWishes;
  onLookFrom: (day: string) => void;
}

function Step({ page, wishes, onLookFrom }: StepProps) {
  const { t } = useTranslation();
  switch (page.state) {
    case 'ask':
      return <BatteryAsk page={page} wishes={wishes} />;
    case 'arranging':
      return (
        <section className="customer-card customer-done" role="status">
          <Loader size="sm" />
          <h2>{t('battery.moment')}</h2>
          <p className="customer-note">{t('battery.arranging')}</p>
        </section>
      );
    case 'choose_time':
      return <BatteryTimes page={page} wishes={wishes} onLookFrom={onLookFrom} />;
    case 'confirmed':
      return <BatteryAppointment page={page} wishes={wishes} onLookFrom={onLookFrom} />;
    case 'done':
      return (
        <section className="customer-card customer-done" role="status">
          <span className="customer-check" aria-hidden="true">
            ✓
          </span>
          <h2>{t('battery.done')}</h2>
          <p className="customer-note">{t('battery.doneHow')}</p>
        </section>
      );
    case 'over':
      return (
        <Alert color="orange" variant="light" role="alert" title={t('battery.over')}>
          {t('battery.overHow')}
        </Alert>
      );
  }
}
