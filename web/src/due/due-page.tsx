import { NativeSelect, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CountTiles } from '../lists/count-tiles.js';
import { ExportButton } from '../lists/export-button.js';
import { ListTable } from '../lists/list-table.js';
import { LoadState } from '../lists/load-state.js';
import { useNames } from '../people/use-names.js';
import { useProfile } from '../session/session-context.js';
import { formatDate } from '../time/format-date.js';
import { DueActions } from './due-actions.js';
import { dueColumns } from './due-columns.js';
import { type DueItem, useDue } from './use-due.js';
import { byWeek } from './weeks.js';

const horizons = ['7', '30', '90', '180', '366'] as const;
const kinds = [
  { id: 'application', icon: 'flag', tone: 'risk' },
  { id: 'deadline', icon: 'hourglass', tone: 'risk' },
  { id: 'claim', icon: 'yen', tone: 'late' },
  { id: 'request', icon: 'box', tone: 'calm' },
  { id: 'date', icon: 'clock', tone: 'calm' },
] as const;

/** What comes due across all contracts, week by week; overdue and near stand out. */
export function DuePage() {
  const { t, i18n } = useTranslation();
  const { id } = useProfile();
  const navigate = useNavigate();
  const nameOf = useNames();
  const [days, setDays] = useState('90');
  const [mine, setMine] = useState(false);
  const [kind, setKind] = useState<string>();
  const { data, error } = useDue({ days: Number(days), ...(mine && { owner: id }) });
  const columns = useMemo(() => dueColumns(t, i18n.language, nameOf), [t, i18n.language, nameOf]);
  const rows = useMemo(
    () => (data?.items ?? []).filter((item) => !kind || item.kind === kind),
    [data, kind],
  );
  const today = data?.today ?? '';
  const shown = [
    ...columns,
    {
      id: 'actions',
      header: '',
      text: () => '',
      cell: (item: DueItem) => <DueActions item={item} today={today} />,
    },
  ];
  const count = (each: string) => (data?.items ?? []).filter((item) => item.kind === each).length;
  return (
    <main className="office">
      <CountTiles
        legend={t('due.filter')}
        chosen={kind}
        onChoose={setKind}
        tiles={kinds.map((tile) => ({
          ...tile,
          label: t(`dueRowKind.${tile.id}`),
          count: count(tile.id),
        }))}
      />
      <div className="office-bar">
        <h1>{t('shell.page.due')}</h1>
        <NativeSelect
          size="xs"
          aria-label={t('due.horizon')}
          value={days}
          data={horizons.map((value) => ({
            value,
            label: t('due.nextDays', { count: Number(value) }),
          }))}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <Switch
          size="xs"
          label={t('due.mine')}
          checked={mine}
          onChange={(event) => setMine(event.currentTarget.checked)}
        />
        <span className="space" />
        <ExportButton name="due" columns={columns} rows={rows} />
      </div>
      {!data && <LoadState error={error} />}
      {data && rows.length === 0 && <p className="list-empty">{t('due.empty')}</p>}
      {byWeek(rows, today).map((week) => (
        <section key={week.id} className="due-week">
          <h2 className={week.id === 'overdue' ? 'days-late' : undefined}>
            {week.id === 'overdue'
              ? t('due.overdue')
              : t('due.weekOf', { day: formatDate(week.id, i18n.language) })}{' '}
            <span className="count">{week.rows.length}</span>
          </h2>
          <ListTable
            columns={shown}
            rows={week.rows}
            idOf={({ contract, kind: rowKind, what, on }) => `${contract}|${rowKind}|${what}|${on}`}
            empty=""
            onOpen={({ contract }) => navigate(`/contracts/${contract}`)}
          />
        </section>
      ))}
    </main>
  );
}
