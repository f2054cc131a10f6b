import type { TFunction } from 'i18next';
import type { ListColumn } from '../lists/list-table.js';
import { formatDayTime } from '../time/format-time.js';
import { DeliveryStateChip } from './delivery-state-chip.js';
import type { DeliverySummary } from './use-deliveries.js';

/** The columns of the list of deliveries; `nameOf` names webhook subscribers. */
export function deliveryColumns(
  t: TFunction,
  language: string,
  nameOf: (receiver: string) => string,
): ListColumn<DeliverySummary>[] {
  const header = (name: string) => t(`deliveries.column.${name}`);
  return [
    { id: 'title', header: header('title'), text: ({ title }) => title },
    {
      id: 'state',
      header: header('state'),
      text: ({ state, held }) => t(held ? 'deliveries.held' : `deliveryState.${state}`),
      cell: (row) => <DeliveryStateChip {...row} />,
    },
    {
      id: 'channel',
      header: header('channel'),
      text: ({ channel }) => t(`deliveries.channel.${channel}`),
    },
    { id: 'receiver', header: header('receiver'), text: ({ receiver }) => nameOf(receiver) },
    { id: 'subject', header: header('subject'), text: ({ subject }) => subject },
    {
      id: 'requestedAt',
      header: header('requestedAt'),
      text: ({ requestedAt }) => formatDayTime(requestedAt, language),
      order: ({ requestedAt }) => Date.parse(requestedAt),
    },
    {
      id: 'attempts',
      header: header('attempts'),
      text: ({ attemptCount }) => String(attemptCount),
      order: ({ attemptCount }) => attemptCount,
    },
    {
      id: 'next',
      header: header('next'),
      text: ({ nextAttemptAt }) => (nextAttemptAt ? formatDayTime(nextAttemptAt, language) : '–'),
      order: ({ nextAttemptAt }) => (nextAttemptAt ? Date.parse(nextAttemptAt) : 0),
    },
  ];
}
