import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween, formatDate } from '../time/format-date.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { dueText } from './due-text.js';
import type { ContractDetail } from './use-contract.js';

const shownAtFirst = 8;

/** Every date that will come by itself while nobody does anything: the whole term. */
export function ContractDates({ contract }: { contract: ContractDetail }) {
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  const today = tokyoDate(Date.parse(contract.serverTime));
  const { upcoming } = contract;
  const shown = all ? upcoming : upcoming.slice(0, shownAtFirst);
  return (
    <section className="panel">
      <h2>{t('contract.dates')}</h2>
      {upcoming.length === 0 && <p className="quiet">{t('contract.noDates')}</p>}
      <ol className="contract-dates">
        {shown.map(({ on, kind, side, what, lastDay }) => (
          <li key={`${on}${kind}${side ?? ''}${what ?? ''}`}>
            <time dateTime={on}>{formatDate(on, i18n.language)}</time>
            <span>
              {dueText(kind, t)}
              {what && (
                <span className="quiet">
                  {' '}
                  · {t(`deadlineWhat.${what}`, { defaultValue: dueText(what, t) })}
                </span>
              )}
              {lastDay && <span className="quiet"> · {formatDate(lastDay, i18n.language)}</span>}
            </span>
            <span className="quiet">
              {t('contract.inDays', { count: Math.max(0, daysBetween(today, on)) })}
            </span>
          </li>
        ))}
      </ol>
      {upcoming.length > shownAtFirst && (
        <button type="button" className="list-open" onClick={() => setAll(!all)}>
          {all ? t('contract.fewerDates') : t('contract.allDates', { count: upcoming.length })}
        </button>
      )}
    </section>
  );
}
