import { Button, FileInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../session/problem.js';
import { useProblemText } from '../session/problem-text.js';
import { useAlarmDecisions } from './use-alarms.js';

const MOST_ERRORS = 10;

/** Imports a file of alarms of one customer: every row or none. */
export function ImportForm() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { importFile } = useAlarmDecisions();
  const [customer, setCustomer] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const send = async () => {
    if (!file) return;
    importFile.mutate(
      { customer: customer.trim(), text: await file.text() },
      {
        onSuccess: ({ kept }) => {
          setFile(null);
          notifications.show({ message: t('alarms.imported', { count: kept }) });
        },
        onError: (error) =>
          notifications.show({ color: 'red', message: problemText(error), autoClose: false }),
      },
    );
  };
  return (
    <section className="alarm-panel">
      <h2>{t('alarms.import')}</h2>
      <div className="call-form">
        <TextInput
          size="xs"
          label={t('alarms.customer')}
          value={customer}
          onChange={(event) => setCustomer(event.currentTarget.value)}
        />
        <FileInput
          size="xs"
          label={t('alarms.file')}
          accept="text/csv,.csv"
          value={file}
          onChange={setFile}
        />
        <Button
          size="compact-xs"
          disabled={customer.trim() === '' || !file}
          loading={importFile.isPending}
          onClick={() => void send()}
        >
          {t('alarms.import')}
        </Button>
        <RowErrors error={importFile.error} />
      </div>
    </section>
  );
}

/** What is wrong in which line; nothing of such a file was taken. */
function RowErrors({ error }: { error: unknown }) {
  const rows = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  if (rows.length === 0) return null;
  return (
    <ul className="row-errors" role="alert">
      {rows.slice(0, MOST_ERRORS).map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <b>{field}</b> {message}
        </li>
      ))}
    </ul>
  );
}
