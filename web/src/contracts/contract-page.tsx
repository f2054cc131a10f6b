import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { LoadState } from '../lists/load-state.js';
import { ApplicationPanel } from './application-panel.js';
import { ContractActions } from './contract-actions.js';
import { ContractDates } from './contract-dates.js';
import { ContractDocuments } from './contract-documents.js';
import { ContractFacts } from './contract-facts.js';
import { ContractTimeline } from './contract-timeline.js';
import { ContractWorkOrders } from './contract-work-orders.js';
import { StatusChip } from './status-chip.js';
import { type ContractDetail, useContract } from './use-contract.js';

function Contract({ contract }: { contract: ContractDetail }) {
  const { t, i18n } = useTranslation();
  const { id, plan, status, party } = contract;
  return (
    <>
      <header className="contract-head">
        <Link to="/contracts" aria-label={t('action.back')}>
          <Icon name="back" />
        </Link>
        <h1>{id}</h1>
        <StatusChip status={status} />
        <span>{t(`plan.${plan}`)}</span>
        <strong>{nameIn(party.customerName ?? party.customer ?? '', i18n.language)}</strong>
      </header>
      <div className="contract-body">
        <div className="contract-side">
          <ApplicationPanel contract={contract} />
          <ContractDates contract={contract} />
          <ContractActions contract={contract} />
          <ContractFacts contract={contract} />
        </div>
        <Tabs defaultValue="timeline" className="contract-tabs">
          <Tabs.List>
            <Tabs.Tab value="timeline">{t('contract.timeline')}</Tabs.Tab>
            <Tabs.Tab value="documents">{t('contract.documents')}</Tabs.Tab>
            <Tabs.Tab value="work-orders">{t('contract.workOrders')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="timeline">
            <ContractTimeline id={id} />
          </Tabs.Panel>
          <Tabs.Panel value="documents">
            <ContractDocuments contract={contract} />
          </Tabs.Panel>
          <Tabs.Panel value="work-orders">
            <ContractWorkOrders id={id} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}

/** One contract: where it stands, what comes, what can be said to it, and why all of it was so. */
export function ContractPage() {
  const { id = '' } = useParams();
  const { data, error } = useContract(id);
  return (
    <main className="office">
      {data ? <Contract key={id} contract={data} /> : <LoadState error={error} />}
    </main>
  );
}
