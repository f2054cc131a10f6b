import { Button, FileInput, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../generated/api.js';
import { useProblemText } from '../session/problem-text.js';
import { formatYen } from '../time/format-time.js';
import { useUsageImport } from './use-money.js';

type RowAnswer = components['schemas']['UsageRowAnswer'];

function RowList({ rows }: { rows: readonly RowAnswer[] }) {
  const { t, i18n } = useTranslation();
  return (
    <table className="usage-rows">
      <thead>
        <tr>
          {(['line', 'contract', 'month', 'outcome'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`usage.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, contract, month, outcome, total, detail, field }) => (
          <tr key={line} className={outcome === 'rejected' ? 'days-late' : undefined}>
            <td>{line}</td>
            <td>{contract}</td>
            <td>{month}</td>
            <td>
              {t(`usage.outcomes.${outcome}`)}{' '}
              {total !== undefined && formatYen(total, i18n.language)}{' '}
              {detail && `${field ? `${field}: ` : ''}${detail}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A file of metered units: first it is checked, then taken; each row says what became of it. */
export function UsageUpload({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [file, setFile] = useState<File | null>(null);
  const upload = useUsageImport();
  const send = async (checkOnly: boolean) => {
    if (file) upload.mutate({ file: await file.text(), checkOnly });
  };
  const choose = (chosen: File | null) => {
    upload.reset();
    setFile(chosen);
  };
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('money.uploadUsage')}>
      <FileInput
        size="xs"
        accept=".csv,text/csv"
        label={t('usage.file')}
        description={t('usage.columns')}
        placeholder={t('usage.choose')}
        value={file}
        onChange={choose}
      />
      <Group gap="xs" justify="flex-end" my="sm">
        <Button
          size="xs"
          variant="default"
          disabled={!file}
          loading={upload.isPending}
          onClick={() => void send(true)}
        >
          {t('usage.check')}
        </Button>
        <Button
          size="xs"
          disabled={!file}
          loading={upload.isPending}
          onClick={() => void send(false)}
        >
          {t('usage.take')}
        </Button>
      </Group>
      {upload.error && (
        <p className="form-problem" role="alert">
          {problemText(upload.error)}
        </p>
      )}
      {upload.data && (
        <>
          <p>{t(upload.variables.checkOnly ? 'usage.checked' : 'usage.taken')}</p>
          <RowList rows={upload.data.rows} />
        </>
      )}
    </Modal>
  );
}
