import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { formatDate } from '../time/format-date.js';
import { RuleChips } from '../work-order/rule-chips.js';
import { DaysWaiting } from './days-waiting.js';
import { EventForm } from './event-form.js';
import type { ContractDetail } from './use-contract.js';

type Application = NonNullable<ContractDetail['application']>;
type Finding = Application['exceptions'][number];

interface FindingListProps {
  title: string;
  findings: readonly Finding[];
  /** Given where the reader may say a word on each. */
  onSettle?: ((code: string) => void) | undefined;
}

function FindingList({ title, findings, onSettle }: FindingListProps) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="findings">
        {findings.map(({ code, message, rules, settled }) => (
          <li key={code}>
            <span>{t(`problem.code.${code}`, { defaultValue: message })}</span>{' '}
            <RuleChips rules={rules} />{' '}
            {settled !== undefined && (
              <strong>{t(settled ? 'application.passed' : 'application.denied')}</strong>
            )}
            {settled === undefined && onSettle && (
              <Button size="compact-xs" variant="default" onClick={() => onSettle(code)}>
                {t('contractEvent.exception_settled')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** An application that waits: since when, until when, what stands against it, what a manager settles. */
export function ApplicationPanel({ contract }: { contract: ContractDetail }) {
  const { t, i18n } = useTranslation();
  const [settling, setSettling] = useState<string>();
  const { application } = contract;
  if (!application) return null;
  const { appliedOn, decideBy, daysWaiting, site } = application;
  const maySettle = contract.events.includes('exception_settled');
  return (
    <section className="panel">
      <h2>{t('application.title')}</h2>
      <p>
        <DaysWaiting days={daysWaiting} /> ·{' '}
        {t('application.since', { day: formatDate(appliedOn, i18n.language) })} ·{' '}
        {t('application.decideBy', { day: formatDate(decideBy, i18n.language) })}
      </p>
      <p className="quiet">
        {t(`applicationRoute.${application.route}`)} · {nameIn(site.name, i18n.language)},{' '}
        {site.address}
      </p>
      <FindingList title={t('application.against')} findings={application.refusals} />
      <FindingList
        title={t('application.toSettle')}
        findings={application.exceptions}
        onSettle={maySettle ? setSettling : undefined}
      />
      {application.refusals.length + application.exceptions.length === 0 && (
        <p>{t('application.nothingAgainst')}</p>
      )}
      {settling && (
        <EventForm
          key={settling}
          contract={contract.id}
          type="exception_settled"
          known={{ code: settling }}
          onDone={() => setSettling(undefined)}
        />
      )}
    </section>
  );
}
