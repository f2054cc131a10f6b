import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { formatDayTime, formatSeconds } from '../time/format-time.js';
import { DeliveryDecisions } from './delivery-decisions.js';
import { DeliveryStateChip } from './delivery-state-chip.js';
import { MailSheet } from './mail-sheet.js';
import { type Delivery, useDelivery } from './use-deliveries.js';

function Facts({ delivery }: { delivery: Delivery }) {
  const { t, i18n } = useTranslation();
  const { receiver, kind, subject, requestedAt, nextAttemptAt, reason, attachments } = delivery;
  const facts: [string, string][] = [
    [t('deliveries.column.receiver'), receiver],
    [t('deliveries.column.subject'), subject],
    [t('deliveries.kind'), t(`mailTemplate.${kind}`, { defaultValue: kind })],
    [t('deliveries.column.requestedAt'), formatDayTime(requestedAt, i18n.language)],
  ];
  if (attachments.length > 0) {
    facts.push([t('deliveries.attachments'), attachments.map((each) => each.document).join(', ')]);
  }
  if (nextAttemptAt) {
    facts.push([t('deliveries.column.next'), formatDayTime(nextAttemptAt, i18n.language)]);
  }
  if (reason) {
    const words = t(`deliveryReason.${reason.code}`, { defaultValue: reason.code });
    facts.push([t('deliveries.reason'), [words, reason.text].filter(Boolean).join(' · ')]);
  }
  return (
    <dl className="delivery-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Attempts({ attempts, decisions }: Pick<Delivery, 'attempts' | 'decisions'>) {
  const { t, i18n } = useTranslation();
  const lines = [
    ...attempts.map(({ at, outcome, status, answer }, n) => ({
      key: `attempt-${n}`,
      at,
      words: t(`attemptOutcome.${outcome ?? 'open'}`),
      note: answer?.startsWith(String(status))
        ? answer
        : [status, answer].filter(Boolean).join(' '),
    })),
    ...decisions.map(({ at, action, reason }, n) => ({
      key: `decision-${n}`,
      at,
      words: t(`deliveryDecision.${action}`),
      note: reason ?? '',
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (lines.length === 0) return <p className="quiet">{t('deliveries.notTried')}</p>;
  return (
    <ol className="delivery-attempts">
      {lines.map(({ key, at, words, note }) => (
        <li key={key}>
          <time dateTime={at}>
            {formatDayTime(at, i18n.language).replace(/\s*\S+$/, '')}{' '}
            {formatSeconds(at, i18n.language)}
          </time>
          <span>
            {words}
            {note && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One delivery: how it stands, every try with its answer, what is sent, and what can be done. */
export function DeliveryDrawer({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useTranslation();
  const { data, error } = useDelivery(id);
  return (
    <aside className="drawer delivery-drawer" aria-label={t('deliveries.one')}>
      <header className="drawer-head">
        <h2>{data ? t(`deliveries.channel.${data.channel}`) : t('deliveries.one')}</h2>
        {data && <DeliveryStateChip {...data} />}
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </header>
      {data ? (
        <div className="delivery-body">
          <strong>{data.title}</strong>
          <Facts delivery={data} />
          <DeliveryDecisions delivery={data} />
          <h3>{t('deliveries.attempts')}</h3>
          <Attempts attempts={data.attempts} decisions={data.decisions} />
          <h3>{t('deliveries.text')}</h3>
          {data.preview ? <MailSheet mail={data.preview} /> : <p>{t('deliveries.noText')}</p>}
        </div>
      ) : (
        <LoadState error={error} />
      )}
    </aside>
  );
}
