import { Alert, Button } from '@mantine/core';
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

/** The times from which a customer chooses, day by day; one press books it. */
export function BatteryTimes({ page, wishes, onLookFrom }: Props) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { slots = [], slotsUntil, request, termEndsOn } = page;
  const { choose } = wishes;
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
      {byDay(slots).map(([day, times]) => (
        <section key={day} className="customer-day">
          <h3>{formatDay(times[0]?.from ?? day, i18n.language)}</h3>
          <div className="customer-times">
            {times.map((slot) => (
              <Button
                key={slot.from}
                variant="default"
                size="md"
                loading={chosen === slot.from}
                disabled={choose.isPending && chosen !== slot.from}
                onClick={() => choose.mutate(slot)}
              >
                {formatTime(slot.from, i18n.language)}
              </Button>
            ))}
          </div>
        </section>
      ))}
      {slotsUntil !== undefined && slotsUntil < termEndsOn && (
        <Button variant="subtle" size="md" onClick={() => onLookFrom(addDays(slotsUntil, 1))}>
          {t('battery.later')}
        </Button>
      )}
      <BatteryWithdrawal wishes={wishes} />
    </section>
  );
}
