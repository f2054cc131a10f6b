import type { TFunction } from 'i18next';
import { dueText } from '../contracts/due-text.js';
import { nameIn } from '../i18n/name-in.js';
import type { ListColumn } from '../lists/list-table.js';
import type { NameOf } from '../people/use-names.js';
import { formatDate } from '../time/format-date.js';
import { formatYen } from '../time/format-time.js';
import type { DueItem } from './use-due.js';

/** Where the words of a kind are; the others are told like the dates of a contract. */
const words: Partial<Record<DueItem['kind'], string>> = {
  claim: 'claimKind',
  deadline: 'deadlineWhat',
  request: 'requestWhat',
};

/** Nearer than this a date stands out. */
const nearDays = 7;

function daysText({ daysLeft }: DueItem, t: TFunction): string {
  if (daysLeft < 0) return t('due.overdueBy', { count: -daysLeft });
  return daysLeft === 0 ? t('due.today') : t('due.daysLeft', { count: daysLeft });
}

/** `invoice:2031-06` is told as its kind and the rest. */
export function whatText({ what, kind }: DueItem, t: TFunction): string {
  const [name = what, ...rest] = what.split(':');
  const own = words[kind];
  const text = own ? t(`${own}.${name}`, { defaultValue: dueText(name, t) }) : dueText(name, t);
  return [text, ...rest].join(' ');
}

/** The columns of what comes due, for the screen and for the file. */
export function dueColumns(t: TFunction, language: string, nameOf: NameOf): ListColumn<DueItem>[] {
  const header = (name: string) => t(`due.column.${name}`);
  return [
    { id: 'contract', header: header('contract'), text: ({ contract }) => contract },
    { id: 'on', header: header('on'), text: ({ on }) => formatDate(on, language) },
    {
      id: 'daysLeft',
      header: header('daysLeft'),
      text: (item) => daysText(item, t),
      cell: (item) => (
        <span
          className={
            item.daysLeft < 0 ? 'days-late' : item.daysLeft <= nearDays ? 'days-near' : undefined
          }
        >
          {daysText(item, t)}
        </span>
      ),
    },
    { id: 'kind', header: header('kind'), text: ({ kind }) => t(`dueRowKind.${kind}`) },
    { id: 'what', header: header('what'), text: (item) => whatText(item, t) },
    {
      id: 'customer',
      header: header('customer'),
      text: ({ customerName, customer }) => nameIn(customerName ?? customer ?? '–', language),
    },
    { id: 'plan', header: header('plan'), text: ({ plan }) => t(`plan.${plan}`) },
    {
      id: 'amount',
      header: header('amount'),
      text: ({ amount }) => (amount === undefined ? '' : formatYen(amount, language)),
    },
    {
      id: 'owner',
      header: header('owner'),
      text: ({ owner }) => (owner ? nameOf(owner) : t('due.everybody')),
    },
    {
      id: 'state',
      header: header('state'),
      text: ({ state, snoozedUntil }) =>
        snoozedUntil
          ? t('due.snoozedUntil', { day: formatDate(snoozedUntil, language) })
          : t(`due.state.${state}`),
    },
  ];
}
