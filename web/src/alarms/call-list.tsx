import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { useProblemText } from '../session/problem-text.js';
import { formatCountdown } from '../time/format-span.js';
import { formatDayTime } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { type CallOutcome, type CallTask, useAlarmDecisions } from './use-alarms.js';

const outcomes = ['reached_arrange', 'reached_not_wanted', 'no_answer', 'wrong_number'] as const;

/** Customers to be telephoned: due ones first, the others with the time until their window opens. */
export function CallList({ calls, mayCall }: { calls: readonly CallTask[]; mayCall: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="alarm-panel">
      <h2>
        <Icon name="phone" size={14} /> {t('alarms.calls')}{' '}
        <span className="count">{calls.length}</span>
      </h2>
      {calls.length === 0 && <p className="alarm-none">{t('alarms.noCalls')}</p>}
      {calls.map((call) => (
        <CallCard key={call.id} call={call} mayCall={mayCall} />
      ))}
    </section>
  );
}

function CallCard({ call, mayCall }: { call: CallTask; mayCall: boolean }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { machine, code, tries } = call;
  const isDue = call.state === 'due';
  const meaning = i18n.language === 'ja' ? code.meaning.ja : code.meaning.en;
  const span = formatCountdown(Date.parse(call.dueAt) - now, t);
  return (
    <article className={isDue ? 'call-card is-due' : 'call-card'}>
      <header>
        <b>{nameIn(machine.customerName, i18n.language)}</b>
        <span className="call-when" title={formatDayTime(call.dueAt, i18n.language)}>
          {isDue ? t('alarms.callNow') : t('alarms.opensIn', { span })}
        </span>
      </header>
      <p className="call-number">
        {machine.phone ? (
          <a href={`tel:${machine.phone}`}>{machine.phone}</a>
        ) : (
          t('alarms.noNumber')
        )}
        {machine.contactName && <span> {nameIn(machine.contactName, i18n.language)}</span>}
      </p>
      <p>
        {call.kind === 'flapping' && <b>{t('alarms.flappingCall')} · </b>}
        {code.code} {meaning} · {machine.controlNumber} · {nameIn(machine.siteName, i18n.language)}
      </p>
      {call.clearedAt && <p className="call-cleared">{t('alarms.clearedMeanwhile')}</p>}
      {tries.length > 0 && <small>{t('alarms.tries', { count: tries.length })}</small>}
      {isDue && mayCall && <OutcomeForm id={call.id} />}
    </article>
  );
}

function OutcomeForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { reportCall } = useAlarmDecisions();
  const [note, setNote] = useState('');
  const [phone, setPhone] = useState('');
  const report = (outcome: CallOutcome['outcome']) =>
    reportCall.mutate(
      {
        id,
        outcome,
        ...(note.trim() && { note: note.trim() }),
        ...(outcome === 'wrong_number' && phone.trim() && { phone: phone.trim() }),
      },
      { onError: (error) => notifications.show({ color: 'red', message: problemText(error) }) },
    );
  return (
    <div className="call-form">
      <TextInput
        size="xs"
        aria-label={t('alarms.note')}
        placeholder={t('alarms.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        aria-label={t('alarms.newNumber')}
        placeholder={t('alarms.newNumber')}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
      <div className="call-outcomes">
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            size="compact-xs"
            variant={outcome === 'reached_arrange' ? 'filled' : 'default'}
            loading={reportCall.isPending}
            onClick={() => report(outcome)}
          >
            {t(`callOutcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
