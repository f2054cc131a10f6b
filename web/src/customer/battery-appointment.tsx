import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatTime } from '../time/format-time.js';
import { BatteryTimes } from './battery-times.js';
import { BatteryWithdrawal } from './battery-withdrawal.js';
import type { BatteryPageView, BatteryWishes } from './use-battery.js';

/** The time that was agreed, what to prepare, and the way to another time. */
export function BatteryAppointment({
  page,
  wishes,
  onLookFrom,
}: {
  page: BatteryPageView;
  wishes: BatteryWishes;
  onLookFrom: (day: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const appointment = page.request?.appointment;
  /** The time that shall be another one: once it is, the new one is shown. */
  const [changing, setChanging] = useState<string>();
  if (!appointment) return null;
  const { from, to } = appointment;
  if (changing === from)
    return (
      <>
        <BatteryTimes page={page} wishes={wishes} onLookFrom={onLookFrom} />
        <Button variant="default" size="md" onClick={() => setChanging(undefined)}>
          {t('battery.keep')}
        </Button>
      </>
    );
  return (
    <section className="customer-card customer-done" role="status">
      <span className="customer-check" aria-hidden="true">
        ✓
      </span>
      <h2>{t('battery.confirmed')}</h2>
      <strong className="customer-number">
        <time dateTime={from}>
          {formatDay(from, i18n.language)}
          <br />
          {formatTime(from, i18n.language)} – {formatTime(to, i18n.language)}
        </time>
      </strong>
      {page.request?.workOrder && (
        <p className="customer-note">{t('battery.number', { number: page.request.workOrder })}</p>
      )}
      <p>{t('battery.prepare')}</p>
      <div className="customer-form">
        <Button variant="default" size="md" onClick={() => setChanging(from)}>
          {t('battery.another')}
        </Button>
        <BatteryWithdrawal wishes={wishes} />
      </div>
    </section>
  );
}
