import type { TFunction } from 'i18next';
import { nameIn } from '../i18n/name-in.js';
import type { ListColumn } from '../lists/list-table.js';
import { formatDate } from '../time/format-date.js';
import { formatYen } from '../time/format-time.js';
import type { InvoiceItem } from './use-money.js';

/** A claim by its document's number, or by what it is for. */
export function claimText({ number, kind, month, claim }: InvoiceItem, t: TFunction): string {
  if (number) return number;
  const text = t(`claimKind.${kind}`);
  return month ? `${text} ${month}` : `${text} (${claim})`;
}

/** The columns of invoices and other claims. */
export function moneyColumns(t: TFunction, language: string): ListColumn<InvoiceItem>[] {
  const header = (name: string) => t(`money.column.${name}`);
  return [
    { id: 'claim', header: header('claim'), text: (item) => claimText(item, t) },
    { id: 'kind', header: header('kind'), text: ({ kind }) => t(`claimKind.${kind}`) },
    { id: 'month', header: header('month'), text: ({ month }) => month ?? '' },
    {
      id: 'customer',
      header: header('customer'),
      text: ({ customerName, customer }) => nameIn(customerName ?? customer ?? '–', language),
    },
    { id: 'contract', header: header('contract'), text: ({ contract }) => contract },
    {
      id: 'total',
      header: header('total'),
      text: ({ total }) => formatYen(total, language),
      order: ({ total }) => total,
    },
    {
      id: 'open',
      header: header('open'),
      text: ({ open }) => formatYen(open, language),
      order: ({ open }) => open,
    },
    {
      id: 'dueOn',
      header: header('dueOn'),
      text: ({ dueOn }) => (dueOn ? formatDate(dueOn, language) : '–'),
      order: ({ dueOn }) => (dueOn ? Date.parse(dueOn) : Number.MAX_SAFE_INTEGER),
    },
    {
      id: 'state',
      header: header('state'),
      text: ({ state, overdueDays }) =>
        state === 'overdue'
          ? t('money.overdueBy', { count: overdueDays })
          : t(`claimState.${state}`),
      cell: ({ state, overdueDays }) => (
        <span className={state === 'overdue' ? 'days-late' : undefined}>
          {state === 'overdue'
            ? t('money.overdueBy', { count: overdueDays })
            : t(`claimState.${state}`)}
        </span>
      ),
    },
    {
      id: 'reminders',
      header: header('reminders'),
      text: ({ reminders }) => String(reminders || ''),
    },
  ];
}
