import { useTranslation } from 'react-i18next';
import type { components } from '../generated/api.js';
import { formatDate } from '../time/format-date.js';
import { formatYen } from '../time/format-time.js';
import type { LedgerClaim } from './use-money.js';

interface ClaimFactsProps {
  claim: LedgerClaim;
  payments: readonly components['schemas']['LedgerPayment'][];
}

/** A claim's figures and what came in for it. */
export function ClaimFacts({ claim, payments }: ClaimFactsProps) {
  const { t, i18n } = useTranslation();
  const yen = (amount: number) => formatYen(amount, i18n.language);
  const day = (date: string) => formatDate(date, i18n.language);
  const rows: [string, string][] = [
    [t('money.column.kind'), t(`claimKind.${claim.kind}`)],
    [t('money.column.total'), yen(claim.total)],
    [t('money.column.open'), yen(claim.open)],
    [t('money.arisenOn'), day(claim.arisenOn)],
    ...(claim.dueOn ? [[t('money.column.dueOn'), day(claim.dueOn)] as [string, string]] : []),
    ...(claim.interestToday > 0
      ? [[t('money.interestToday'), yen(claim.interestToday)] as [string, string]]
      : []),
    [t('money.column.reminders'), String(claim.reminders)],
  ];
  const own = payments.filter((payment) => payment.claim === claim.claim);
  return (
    <>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {own.length > 0 && (
        <ul className="contract-list">
          {own.map(({ payment, paidOn, amount, fromBalance }) => (
            <li key={payment}>
              {t('money.paidOn', { day: day(paidOn), amount: yen(amount), payment })}{' '}
              {fromBalance && <span className="quiet">{t('money.fromBalance')}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
