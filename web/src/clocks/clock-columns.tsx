import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import type { TFunction } from 'i18next';
import { nameIn } from '../i18n/name-in.js';
import type { NameOf } from '../people/use-names.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { formatDayTime } from '../time/format-time.js';
import { SlaFigure } from '../work-order/sla-figure.js';
import { techniciansOf, urgency } from './clock-rows.js';

export const clockFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

const column = createColumnHelper<typeof clockFeatures, WorkOrderSummary>();

/** The managers' columns; "SLA left" sorts by urgency, everything else by what it shows. */
export function clockColumns(t: TFunction, language: string, nameOf: NameOf) {
  const header = (name: string) => t(`clocks.column.${name}`);
  return column.columns([
    column.accessor(urgency, {
      id: 'slaLeft',
      header: header('slaLeft'),
      cell: ({ row }) => <SlaFigure facts={row.original} words />,
    }),
    column.accessor((row) => row.sla?.targetAt ?? '', {
      id: 'targetAt',
      header: header('targetAt'),
      sortFn: 'text',
      cell: ({ row }) =>
        row.original.sla ? formatDayTime(row.original.sla.targetAt, language) : '–',
    }),
    column.accessor((row) => t(`clockState.${row.clockState}`), {
      id: 'clock',
      header: header('clock'),
      sortFn: 'text',
    }),
    column.accessor((row) => t(`status.${row.status}`), {
      id: 'state',
      header: header('state'),
      sortFn: 'text',
      cell: ({ row, getValue }) => (
        <span className={`status status-${row.original.status}`}>{getValue()}</span>
      ),
    }),
    column.accessor('number', { header: header('number'), sortFn: 'text' }),
    column.accessor((row) => nameIn(row.customer.name, language), {
      id: 'customer',
      header: header('customer'),
      sortFn: 'text',
    }),
    column.accessor((row) => `${row.contract.id} · ${row.contract.window}`, {
      id: 'contract',
      header: header('contract'),
      sortFn: 'text',
    }),
    column.accessor((row) => nameIn(row.site.name, language), {
      id: 'site',
      header: header('site'),
      sortFn: 'text',
    }),
    column.accessor(
      (row) => (row.judgement?.severity ? t(`severity.${row.judgement.severity}`) : '–'),
      {
        id: 'priority',
        header: header('priority'),
        sortFn: 'text',
      },
    ),
    column.accessor((row) => techniciansOf(row).map(nameOf).join(', ') || '–', {
      id: 'technician',
      header: header('technician'),
      sortFn: 'text',
    }),
    column.accessor('updatedAt', {
      id: 'lastEvent',
      header: header('lastEvent'),
      sortFn: 'text',
      cell: ({ getValue }) => formatDayTime(getValue(), language),
    }),
    column.accessor((row) => t(`owner.${row.nextOwner}`), {
      id: 'owner',
      header: header('owner'),
      sortFn: 'text',
    }),
  ]);
}
