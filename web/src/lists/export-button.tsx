import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { serverNow } from '../time/server-clock.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { csvOf, downloadCsv } from './csv.js';
import type { ListColumn } from './list-table.js';

interface ExportButtonProps<Row> {
  /** Begin of the file's name; the day follows. */
  name: string;
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
}

/** Gives the list that is on the screen as CSV, with the columns that it shows. */
export function ExportButton<Row>({ name, columns, rows }: ExportButtonProps<Row>) {
  const { t } = useTranslation();
  const save = () => {
    const head = columns.map(({ header }) => header);
    const lines = rows.map((row) => columns.map(({ text }) => text(row)));
    downloadCsv(`${name}-${tokyoDate(serverNow())}.csv`, csvOf([head, ...lines]));
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon name="download" size={14} />}
      onClick={save}
    >
      {t('list.export')}
    </Button>
  );
}
