import './webhooks.css';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { useProblemText } from '../session/problem-text.js';
import { useProfile } from '../session/session-context.js';
import { formatDayTime } from '../time/format-time.js';
import { SecretNotice } from './secret-notice.js';
import { useWebhookChanges, useWebhooks, type WebhookSubscriber } from './use-webhooks.js';
import { WebhookForm } from './webhook-form.js';

interface WebhookRowProps {
  subscriber: WebhookSubscriber;
  mayChange: boolean;
  onSecret(secret: string): void;
}

function WebhookRow({ subscriber, mayChange, onSecret }: WebhookRowProps) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { setActive, rotate, test, remove } = useWebhookChanges();
  const { id, url, topics, active, previousSecretValidUntil } = subscriber;
  const onError = (error: unknown) =>
    notifications.show({ color: 'red', message: problemText(error) });
  const told = (message: string) => ({
    onError,
    onSuccess: () => notifications.show({ message }),
  });
  const button = (name: string, act: () => void) => (
    <Button size="compact-xs" variant="default" onClick={act}>
      {t(`webhooks.${name}`)}
    </Button>
  );
  return (
    <tr className={active ? undefined : 'is-inactive'}>
      <td>{url}</td>
      <td>{topics.join(', ')}</td>
      <td>{t(active ? 'webhooks.active' : 'webhooks.inactive')}</td>
      <td>
        {previousSecretValidUntil &&
        Date.parse(previousSecretValidUntil) > Date.parse(subscriber.updatedAt)
          ? t('webhooks.bothUntil', {
              until: formatDayTime(previousSecretValidUntil, i18n.language),
            })
          : '–'}
      </td>
      <td>
        {mayChange && (
          <div className="webhook-actions">
            {button('test', () => test.mutate(id, told(t('webhooks.tested'))))}
            {button('rotate', () =>
              rotate.mutate(id, { onError, onSuccess: ({ secret }) => onSecret(secret) }),
            )}
            {button(active ? 'stop' : 'go', () => setActive.mutate(subscriber, { onError }))}
            {button('remove', () => remove.mutate(id, told(t('webhooks.removed', { url }))))}
          </div>
        )}
      </td>
    </tr>
  );
}

/** The systems that are told of events; managers add, test, rotate and remove them. */
export function WebhookTable() {
  const { t } = useTranslation();
  const { role } = useProfile();
  const { data, error } = useWebhooks();
  const [secret, setSecret] = useState<string>();
  const mayChange = role === 'manager' || role === 'admin';
  if (!data) return <LoadState error={error} />;
  return (
    <div className="webhooks">
      {mayChange && <WebhookForm onSecret={setSecret} />}
      {secret && <SecretNotice secret={secret} onClose={() => setSecret(undefined)} />}
      <div className="list-table">
        <table>
          <thead>
            <tr>
              {['url', 'topics', 'state', 'secrets', 'actions'].map((name) => (
                <th key={name} scope="col">
                  {t(`webhooks.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((subscriber) => (
              <WebhookRow
                key={subscriber.id}
                subscriber={subscriber}
                mayChange={mayChange}
                onSecret={setSecret}
              />
            ))}
          </tbody>
        </table>
        {data.length === 0 && <p className="list-empty">{t('webhooks.empty')}</p>}
      </div>
    </div>
  );
}
