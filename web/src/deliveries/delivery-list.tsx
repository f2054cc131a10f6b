import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { ExportButton } from '../lists/export-button.js';
import { ListTable } from '../lists/list-table.js';
import { LoadState } from '../lists/load-state.js';
import { deliveryColumns } from './delivery-columns.js';
import { type DeliveryState, deliveryStates, useDeliveries } from './use-deliveries.js';
import { useWebhooks } from './use-webhooks.js';

const typedMs = 250;

interface DeliveryListProps {
  state: DeliveryState | undefined;
  selected: string | undefined;
  onState(state: DeliveryState | undefined): void;
  onOpen(id: string): void;
}

/** What people type is a receiver when it looks like an address, else what a delivery concerns. */
function filterOf(typed: string): { receiver?: string; subject?: string } {
  if (typed === '') return {};
  return typed.includes('@') ? { receiver: typed.toLowerCase() } : { subject: typed };
}

/** Mails and webhooks that went out or wait to, narrowed by how far they came and what is typed. */
export function DeliveryList({ state, selected, onState, onOpen }: DeliveryListProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), typedMs);
  const subscribers = useWebhooks().data;
  const deliveries = useDeliveries({ ...(state && { state }), ...filterOf(search) });
  const columns = useMemo(() => {
    const urls = new Map(subscribers?.map(({ id, url }) => [id, new URL(url).host]));
    return deliveryColumns(t, i18n.language, (receiver) => urls.get(receiver) ?? receiver);
  }, [t, i18n.language, subscribers]);
  const rows = useMemo(
    () => deliveries.data?.pages.flatMap(({ items }) => items) ?? [],
    [deliveries.data],
  );
  return (
    <div className="deliveries-list">
      <div className="office-bar">
        <fieldset className="delivery-states">
          <legend className="visually-hidden">{t('deliveries.column.state')}</legend>
          {deliveryStates.map((each) => (
            <button
              key={each}
              type="button"
              className={`delivery-chip delivery-${each}`}
              aria-pressed={state === each}
              onClick={() => onState(state === each ? undefined : each)}
            >
              {t(`deliveryState.${each}`)}
            </button>
          ))}
        </fieldset>
        <TextInput
          size="xs"
          className="delivery-search"
          aria-label={t('deliveries.search')}
          placeholder={t('deliveries.search')}
          leftSection={<Icon name="search" size={14} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <span className="space" />
        <ExportButton name="deliveries" columns={columns} rows={rows} />
      </div>
      {deliveries.data ? (
        <ListTable
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          empty={t('deliveries.empty')}
          selected={selected}
          onOpen={({ id }) => onOpen(id)}
        />
      ) : (
        <LoadState error={deliveries.error} />
      )}
      {deliveries.hasNextPage && (
        <Button
          className="list-more"
          size="xs"
          variant="default"
          loading={deliveries.isFetchingNextPage}
          onClick={() => void deliveries.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
