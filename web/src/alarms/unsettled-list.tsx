import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { useProblemText } from '../session/problem-text.js';
import { formatDayTime } from '../time/format-time.js';
import { type Settlement, type UnsettledAlarms, useAlarmDecisions } from './use-alarms.js';

/** Machines that nobody knows or that no report service covers: nothing of theirs is lost. */
export function UnsettledList({ machines }: { machines: readonly UnsettledAlarms[] }) {
  const { t } = useTranslation();
  if (machines.length === 0) return null;
  return (
    <section className="alarm-panel">
      <h2>
        <Icon name="help" size={14} /> {t('alarms.unsettled')}{' '}
        <span className="count">{machines.length}</span>
      </h2>
      {machines.map((machine) => (
        <UnsettledCard key={machine.id} machine={machine} />
      ))}
    </section>
  );
}

function UnsettledCard({ machine }: { machine: UnsettledAlarms }) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { settle } = useAlarmDecisions();
  const [text, setText] = useState('');
  const isUnknown = machine.standing === 'unknown_machine';
  const send = (body: Settlement) =>
    settle.mutate(
      { id: machine.id, body },
      {
        onSuccess: ({ settled }) =>
          notifications.show({ message: t('alarms.settled', { count: settled }) }),
        onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
      },
    );
  const said = text.trim();
  return (
    <article className="call-card">
      <header>
        <b>{machine.machine}</b>
        <span className="call-when">{t(`alarms.standing.${machine.standing}`)}</span>
      </header>
      <p>
        {nameIn(machine.customerName, i18n.language)} · {machine.codes.join(', ')} ·{' '}
        {t('alarms.reports', { count: machine.count })} ·{' '}
        {formatDayTime(machine.lastAt, i18n.language)}
      </p>
      <div className="call-form">
        <TextInput
          size="xs"
          aria-label={`${t('alarms.asset')} / ${t('alarms.reason')}`}
          placeholder={
            isUnknown ? `${t('alarms.asset')} / ${t('alarms.reason')}` : t('alarms.reason')
          }
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="call-outcomes">
          {isUnknown ? (
            <Button
              size="compact-xs"
              disabled={said === ''}
              onClick={() => send({ action: 'assign', asset: said })}
            >
              {t('alarms.assign')}
            </Button>
          ) : (
            <Button size="compact-xs" onClick={() => send({ action: 'take_up' })}>
              {t('alarms.takeUp')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            disabled={said === ''}
            onClick={() => send({ action: 'dismiss', reason: said })}
          >
            {t('alarms.dismiss')}
          </Button>
        </div>
      </div>
    </article>
  );
}
