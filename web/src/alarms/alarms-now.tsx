import { Loader, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { useSession } from '../session/session-context.js';
import { CallList } from './call-list.js';
import { DecisionList } from './decision-list.js';
import { ImportForm } from './import-form.js';
import { UnsettledList } from './unsettled-list.js';
import { useCalls, useUnsettled, useWatches } from './use-alarms.js';
import { WatchTable } from './watch-table.js';

/** What asks for somebody beside all that is under watch. */
export function AlarmsNow({ onWorkOrder }: { onWorkOrder(number: string): void }) {
  const { t } = useTranslation();
  const { profile } = useSession();
  const problemText = useProblemText();
  const [alsoOver, setAlsoOver] = useState(false);
  const watches = useWatches(alsoOver);
  const calls = useCalls();
  const unsettled = useUnsettled();
  const isOffice = profile?.role !== 'back_office';
  const mayImport = profile?.role !== 'dispatcher';
  if (watches.error) return <p className="alarm-none">{problemText(watches.error)}</p>;
  if (!watches.data) return <Loader className="page-loader" />;
  return (
    <div className="alarms-columns">
      <div className="alarms-main">
        <div className="clocks-bar">
          <h1>{t('alarms.watches')}</h1>
          <span className="count">{watches.data.length}</span>
          <span className="toolbar-space" />
          <Switch
            size="xs"
            label={t('alarms.over')}
            checked={alsoOver}
            onChange={(event) => setAlsoOver(event.currentTarget.checked)}
          />
        </div>
        <WatchTable watches={watches.data} onWorkOrder={onWorkOrder} />
      </div>
      <aside className="alarms-side">
        {isOffice && <DecisionList watches={watches.data} />}
        <CallList calls={calls.data ?? []} mayCall={isOffice} />
        <UnsettledList machines={unsettled.data ?? []} />
        {mayImport && <ImportForm />}
      </aside>
    </div>
  );
}
