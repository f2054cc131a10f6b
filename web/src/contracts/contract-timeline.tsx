import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { formatDate } from '../time/format-date.js';
import { formatDayTime } from '../time/format-time.js';
import { RuleChips } from '../work-order/rule-chips.js';
import { ActConsequences } from './act-consequences.js';
import { actFacts, actSentence } from './act-sentence.js';
import { type ContractAct, useTimeline } from './use-contract.js';

function Act({ act }: { act: ContractAct }) {
  const { t, i18n } = useTranslation();
  const { n, on, doneAt, operationId, lateMinutes, rules } = act;
  const facts = actFacts(act, t, i18n.language);
  return (
    <li>
      <time dateTime={on}>{formatDate(on, i18n.language)}</time>
      <div>
        <p>{actSentence(act, t)}</p>
        {facts.length > 0 && <p className="act-facts">{facts.join(' · ')}</p>}
        <p className="history-note">
          #{n} · {n > 0 && `${t(operationId ? 'contract.told' : 'contract.byItself')} · `}
          {formatDayTime(doneAt, i18n.language)}{' '}
          {lateMinutes !== undefined && (
            <span className="history-late">{t('contract.doneLate', { minutes: lateMinutes })}</span>
          )}{' '}
          <RuleChips rules={rules} />
        </p>
        <ActConsequences act={act} />
      </div>
    </li>
  );
}

/** The history that explains itself: what the contract did and answered, newest first. */
export function ContractTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const timeline = useTimeline(id);
  if (!timeline.data) return <LoadState error={timeline.error} />;
  const acts = timeline.data.pages.flatMap(({ items }) => items);
  return (
    <>
      {acts.length === 0 && <p className="quiet timeline-none">{t('contract.nothingYet')}</p>}
      <ol className="history contract-history">
        {acts.map((act) => (
          <Act key={act.n} act={act} />
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button
          className="list-more"
          size="xs"
          variant="default"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
