import './work-order.css';
import './tables.css';
import { CloseButton, Loader, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { useProblemText } from '../session/problem-text.js';
import { ActionBar } from './action-bar.js';
import { assetName } from './asset-name.js';
import { ChargePanel } from './charge-panel.js';
import { ContractNotice } from './contract-notice.js';
import { CoverageHeadline, CoverageLines } from './coverage-lines.js';
import { FactList } from './fact-list.js';
import { HistoryList } from './history-list.js';
import { PartList } from './part-list.js';
import { SlaPanel } from './sla-panel.js';
import { useWorkOrder } from './use-work-order.js';
import { VisitList } from './visit-list.js';

function Details({ workOrder }: { workOrder: WorkOrderDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <SlaPanel workOrder={workOrder} />
      <FactList workOrder={workOrder} />
      <section className="panel">
        <h3>{t('workOrder.coverage')}</h3>
        <CoverageHeadline coverage={workOrder.coverage} />
        <CoverageLines coverage={workOrder.coverage} />
      </section>
      <VisitList visits={workOrder.visits} />
      <PartList workOrder={workOrder} />
      <ChargePanel workOrder={workOrder} />
    </>
  );
}

interface WorkOrderDrawerProps {
  number: string;
  onClose(): void;
  onAssign?(number: string): void;
  onBook?(number: string): void;
  /** What the reader comes for: a dispatcher for the details, a manager for the explanation. */
  start?: 'details' | 'history';
}

/** Everything about one work order beside the board: details, what can be done, the history. */
export function WorkOrderDrawer(props: WorkOrderDrawerProps) {
  const { number, onClose, onAssign, onBook, start = 'details' } = props;
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { data, error } = useWorkOrder(number);
  return (
    <aside className="drawer" aria-label={t('workOrder.title', { number })}>
      <header className="drawer-head">
        <h2>{number}</h2>
        {data && (
          <span className={`status status-${data.status}`}>{t(`status.${data.status}`)}</span>
        )}
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </header>
      {error && <p className="drawer-error">{problemText(error)}</p>}
      {!data && !error && <Loader size="sm" m="md" />}
      {data && (
        <>
          <div className="drawer-sub">
            <strong>{nameIn(data.intake.customer.name, i18n.language)}</strong>
            <span>
              {assetName(data.intake.asset, t)} · {data.intake.symptom}
            </span>
          </div>
          <ContractNotice workOrder={data} />
          <ActionBar workOrder={data} onAssign={onAssign} onBook={onBook} />
          <Tabs defaultValue={start} className="drawer-tabs">
            <Tabs.List>
              <Tabs.Tab value="details">{t('workOrder.details')}</Tabs.Tab>
              <Tabs.Tab value="history">
                {t(start === 'history' ? 'workOrder.explain' : 'workOrder.history')} (
                {data.history.length})
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="details">
              <Details workOrder={data} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <HistoryList history={data.history} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </aside>
  );
}
