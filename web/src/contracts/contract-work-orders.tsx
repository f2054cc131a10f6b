import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { answerOf, api } from '../session/api-client.js';
import { formatDayTime } from '../time/format-time.js';
import { WorkOrderDrawer } from '../work-order/work-order-drawer.js';

/** The work orders under a contract, newest first; a press explains one beside it. */
export function ContractWorkOrders({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<string>();
  const { data, error } = useQuery({
    queryKey: ['contract', id, 'work-orders'],
    queryFn: () =>
      answerOf(api.GET('/work-orders', { params: { query: { contract: id, limit: 100 } } })),
  });
  if (!data) return <LoadState error={error} />;
  if (data.items.length === 0)
    return <p className="quiet timeline-none">{t('contract.noWorkOrders')}</p>;
  return (
    <>
      <ul className="contract-list">
        {data.items.map(({ number, status, symptom, updatedAt }) => (
          <li key={number}>
            <button type="button" className="list-open" onClick={() => setOpen(number)}>
              {number}
            </button>
            <span className={`status status-${status}`}>{t(`status.${status}`)}</span>
            <span>{symptom}</span>
            <time dateTime={updatedAt}>{formatDayTime(updatedAt, i18n.language)}</time>
          </li>
        ))}
      </ul>
      {open && (
        <WorkOrderDrawer
          key={open}
          number={open}
          start="history"
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
