import { Button, Code, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { formatDayTime } from '../time/format-time.js';
import { useAlarmTableChanges, useApiKeys } from './use-alarm-tables.js';

/** Keys with which a customer's machines report: created, shown once, revoked. */
export function ApiKeyPanel() {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { data = [] } = useApiKeys();
  const { createKey, revokeKey } = useAlarmTableChanges();
  const { register, handleSubmit, reset } = useForm<{ name: string; customer: string }>();
  const onError = (error: unknown) =>
    notifications.show({ color: 'red', message: problemText(error) });
  const submit = handleSubmit((body) =>
    createKey.mutate(body, { onSuccess: () => reset(), onError }),
  );
  return (
    <section className="alarm-panel">
      <h2>{t('apiKeys.title')}</h2>
      <form className="absence-form" onSubmit={submit}>
        <TextInput size="xs" label={t('apiKeys.name')} {...register('name', { required: true })} />
        <TextInput
          size="xs"
          label={t('alarms.customer')}
          {...register('customer', { required: true })}
        />
        <Button size="xs" type="submit" loading={createKey.isPending}>
          {t('apiKeys.create')}
        </Button>
      </form>
      {createKey.data && (
        <p className="api-key-shown" role="status">
          {t('apiKeys.shown')} <Code>{createKey.data.key}</Code>
        </p>
      )}
      {data.length === 0 && <p className="alarm-none">{t('apiKeys.none')}</p>}
      <ul className="api-keys">
        {data.map((key) => (
          <li key={key.id} className={key.revokedAt ? 'is-struck' : undefined}>
            <b>{key.name}</b> <span>{key.customer}</span>
            <small>
              {t('apiKeys.created')} {formatDayTime(key.createdAt, i18n.language)}
            </small>
            {key.revokedAt ? (
              <small>{t('apiKeys.revoked')}</small>
            ) : (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => revokeKey.mutate(key.id, { onError })}
              >
                {t('apiKeys.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
