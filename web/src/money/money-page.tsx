import './money.css';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CountTiles } from '../lists/count-tiles.js';
import { ExportButton } from '../lists/export-button.js';
import { ListTable } from '../lists/list-table.js';
import { LoadState } from '../lists/load-state.js';
import { useProfile } from '../session/session-context.js';
import { formatYen } from '../time/format-time.js';
import { ClaimDrawer } from './claim-drawer.js';
import { moneyColumns } from './money-columns.js';
import { UsageUpload } from './usage-upload.js';
import { claimStates, type InvoiceItem, useInvoices, useMoneyTotals } from './use-money.js';

const looks = {
  overdue: { icon: 'alert', tone: 'late' },
  open: { icon: 'yen', tone: 'calm' },
  unclaimed: { icon: 'hourglass', tone: 'risk' },
} as const;

function keyOf({ contract, claim }: InvoiceItem): string {
  return `${contract}|${claim}`;
}

/** Invoices and everything else that is owed; a number opens the list behind it, a row its books. */
export function MoneyPage() {
  const { t, i18n } = useTranslation();
  const { role } = useProfile();
  const [params, setParams] = useSearchParams();
  const [selected, setSelected] = useState<InvoiceItem>();
  const [uploading, setUploading] = useState(false);
  const state = claimStates.find((each) => each === params.get('state'));
  const totals = useMoneyTotals().data ?? [];
  const invoices = useInvoices(state);
  const columns = useMemo(() => moneyColumns(t, i18n.language), [t, i18n.language]);
  const rows = useMemo(
    () => invoices.data?.pages.flatMap(({ items }) => items) ?? [],
    [invoices.data],
  );
  const choose = (next: string | undefined) =>
    setParams(next ? { state: next } : {}, { replace: true });
  return (
    <div className="money">
      <main className="office">
        <CountTiles
          legend={t('money.filter')}
          chosen={state}
          onChoose={choose}
          tiles={[
            ...totals.map(({ state: each, count, open }) => ({
              id: each,
              ...looks[each],
              label: `${t(`claimState.${each}`)} · ${formatYen(open, i18n.language)}`,
              count,
            })),
            { id: 'paid', icon: 'check', tone: 'good', label: t('claimState.paid'), count: '' },
          ]}
        />
        <div className="office-bar">
          <h1>{state ? t(`claimState.${state}`) : t('money.all')}</h1>
          <span className="space" />
          <ExportButton name="invoices" columns={columns} rows={rows} />
          {role !== 'dispatcher' && (
            <Button size="xs" variant="default" onClick={() => setUploading(true)}>
              {t('money.uploadUsage')}
            </Button>
          )}
        </div>
        {invoices.data ? (
          <ListTable
            columns={columns}
            rows={rows}
            idOf={keyOf}
            empty={t('money.empty')}
            selected={selected && keyOf(selected)}
            onOpen={(item) => setSelected(item)}
          />
        ) : (
          <LoadState error={invoices.error} />
        )}
        {invoices.hasNextPage && (
          <Button
            className="list-more"
            size="xs"
            variant="default"
            loading={invoices.isFetchingNextPage}
            onClick={() => void invoices.fetchNextPage()}
          >
            {t('list.more')}
          </Button>
        )}
      </main>
      {selected && (
        <ClaimDrawer
          key={keyOf(selected)}
          contract={selected.contract}
          claim={selected.claim}
          onClose={() => setSelected(undefined)}
        />
      )}
      <UsageUpload opened={uploading} onClose={() => setUploading(false)} />
    </div>
  );
}
