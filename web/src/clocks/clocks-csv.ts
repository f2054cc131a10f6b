import type { TFunction } from 'i18next';
import { nameIn } from '../i18n/name-in.js';
import { csvOf } from '../lists/csv.js';
import type { NameOf } from '../people/use-names.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { formatDayTime } from '../time/format-time.js';
import { slaWording } from '../work-order/sla-wording.js';
import { techniciansOf } from './clock-rows.js';

/** The table as CSV in the reader's language; instants also as the ISO text of the server. */
export function clocksCsv(
  rows: readonly WorkOrderSummary[],
  nowMs: number,
  t: TFunction,
  language: string,
  nameOf: NameOf,
): string {
  const head = [
    'number',
    'slaLeft',
    'targetAt',
    'clock',
    'state',
    'customer',
    'contract',
    'site',
    'priority',
    'technician',
    'lastEvent',
    'owner',
  ].map((column) => t(`clocks.column.${column}`));
  const lines = rows.map((row) => [
    row.number,
    slaWording(row, nowMs, t),
    row.sla?.targetAt ?? '',
    t(`clockState.${row.clockState}`),
    t(`status.${row.status}`),
    nameIn(row.customer.name, language),
    row.contract.id,
    nameIn(row.site.name, language),
    row.judgement?.severity ? t(`severity.${row.judgement.severity}`) : '',
    techniciansOf(row).map(nameOf).join(', '),
    formatDayTime(row.updatedAt, language),
    t(`owner.${row.nextOwner}`),
  ]);
  return csvOf([head, ...lines]);
}
