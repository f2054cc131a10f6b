import type { TFunction } from 'i18next';
import { nameIn } from '../i18n/name-in.js';
import type { ListColumn } from '../lists/list-table.js';
import { daysBetween, formatDate } from '../time/format-date.js';
import { serverNow } from '../time/server-clock.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { DaysWaiting } from './days-waiting.js';
import { dueText } from './due-text.js';
import { StatusChip } from './status-chip.js';
import type { ContractSummary } from './use-contracts.js';

/** The columns of the list of contracts. */
export function contractColumns(t: TFunction, language: string): ListColumn<ContractSummary>[] {
  const header = (name: string) => t(`contracts.column.${name}`);
  return [
    { id: 'id', header: header('id'), text: ({ id }) => id },
    { id: 'plan', header: header('plan'), text: ({ plan }) => t(`plan.${plan}`) },
    {
      id: 'status',
      header: header('status'),
      text: ({ status }) => t(`contractStatus.${status}`),
      cell: ({ status, appliedOn }) => (
        <>
          <StatusChip status={status} />{' '}
          {appliedOn && <DaysWaiting days={daysBetween(appliedOn, tokyoDate(serverNow()))} />}
        </>
      ),
    },
    {
      id: 'customer',
      header: header('customer'),
      text: ({ party }) => nameIn(party.customerName ?? party.customer ?? '–', language),
    },
    {
      id: 'machine',
      header: header('machine'),
      text: ({ party }) => [party.controlNumber, party.asset].filter(Boolean).join(' · ') || '–',
    },
    {
      id: 'nextOn',
      header: header('nextOn'),
      text: ({ next }) => (next ? formatDate(next.on, language) : '–'),
      order: ({ next }) => (next ? Date.parse(next.on) : Number.MAX_SAFE_INTEGER),
    },
    {
      id: 'next',
      header: header('next'),
      text: ({ next }) => (next ? dueText(next.kind, t) : '–'),
    },
    {
      id: 'endedOn',
      header: header('endedOn'),
      text: ({ endedOn }) => (endedOn ? formatDate(endedOn, language) : '–'),
    },
    {
      id: 'late',
      header: header('late'),
      text: ({ late }) => (late > 0 ? t('contracts.lateActs', { count: late }) : ''),
      cell: ({ late }) =>
        late > 0 ? (
          <span className="days-near">{t('contracts.lateActs', { count: late })}</span>
        ) : (
          ''
        ),
    },
  ];
}
