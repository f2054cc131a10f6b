import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { formatDate } from '../time/format-date.js';
import { formatDay, formatTime } from '../time/format-time.js';
import { addDays, tokyoDate } from '../time/tokyo-day.js';
import { BatteryWithdrawal } from './battery-withdrawal.js';
import type { BatteryPageView, BatterySlot, BatteryWishes } from './use-battery.js';

interface Props {
  page: BatteryPageView;
  wishes: BatteryWishes;
  onLookFrom: (day: string) => void;
}

function byDay(slots: readonly BatterySlot[]): [day: string, slots: BatterySlot[]][] {
  const days = new Map<string, BatterySlot[]>();
  for (const slot of slots) {
    const day = tokyoDate(Date.parse(slot.from));
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}

/** The times from which a customer chooses: a day first, then a time of it; that press books it. */
export function BatteryTimes({ page, wishes, onLookFrom }: Props) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { slots = [], slotsUntil, request, termEndsOn } = page;
  const { choose } = wishes;
  const [day, setDay] = useState<string>();
  const days = byDay(slots);
  const [shown, times] = days.find(([one]) => one === day) ?? days[0] ?? ['', []];
  const chosen = choose.isPending ? choose.variables?.from : undefined;
  return (
    <section className="customer-card customer-form">
      <h2>{t('battery.choose')}</h2>
      {request && (
        <p className="customer-note">
          {t('battery.from', { day: formatDate(request.earliestOn, i18n.language) })}
        </p>
      )}
      {choose.error && (
        <Alert color="red" variant="light" role="alert">
          {problemText(choose.error)}
        </Alert>
      )}
      {slots.length === 0 && <p>{t('battery.noTimes')}</p>}
      <div className="customer-days" role="tablist" aria-label={t('battery.day')}>
        {days.map(([day]) => (
          <Button
            key={day}
            role="tab"
            aria-selected={day === shown}
            variant={day === shown ? 'filled' : 'default'}
            size="md"
            px={4}
            onClick={() => setDay(day)}
          >
            {formatDay(`${day}T12:00:00+09:00`, i18n.language)}
          </Button>
        ))}
      </div>
      <div className="customer-times">
        {times.map((slot) => (
          <Button
            key={slot.from}
            variant="default"
            size="md"
            px={4}
            loading={chosen === slot.from}
            disabled={choose.isPending && chosen !== slot.from}
            onClick={() => choose.mutate(slot)}
          >
            {formatTime(slot.from, i18n.language)}
          </Button>
        ))}
      </div>
      {slotsUntil !== undefined && slotsUntil < termEndsOn && (
        <Button variant="subtle" size="md" onClick={() => onLookFrom(addDays(slotsUntil, 1))}>
          {t('battery.later')}
        </Button>
      )}
      <BatteryWithdrawal wishes={wishes} />
    </section>
  );
}
