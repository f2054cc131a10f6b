import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { answerOf, api } from '../session/api-client.js';
import { formatDayTime } from '../time/format-time.js';
import { NewLabelButton } from './new-label-button.js';
import { PdfButtons } from './pdf-buttons.js';
import type { ContractDetail } from './use-contract.js';

/** The contract's own machine and those that came under it later, each known from its label. */
function machinesOf(own: string | undefined, labels: readonly { controlNumber?: string }[]) {
  const known = [own, ...labels.map(({ controlNumber }) => controlNumber)];
  return [...new Set(known)].filter((number) => number !== undefined);
}

/** The documents that were issued for a contract, each as PDF in both languages, and new labels. */
export function ContractDocuments({ contract }: { contract: ContractDetail }) {
  const { id, party } = contract;
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['contract', id, 'documents'],
    queryFn: () =>
      answerOf(
        api.GET('/documents', { params: { query: { subject: `contract:${id}`, limit: 200 } } }),
      ),
  });
  if (!data) return <LoadState error={error} />;
  const newLabels = machinesOf(party.controlNumber, data.items).map((machine) => (
    <NewLabelButton key={machine} contract={id} machine={machine} />
  ));
  if (data.items.length === 0)
    return (
      <>
        <p className="quiet timeline-none">{t('contract.noDocuments')}</p>
        {newLabels}
      </>
    );
  return (
    <>
      <ul className="contract-list">
        {data.items.map(({ number, kind, issuedAt }) => (
          <li key={number}>
            <strong>{number}</strong> <span>{t(`documentKind.${kind}`)}</span>{' '}
            <time dateTime={issuedAt}>{formatDayTime(issuedAt, i18n.language)}</time>{' '}
            <PdfButtons number={number} />
          </li>
        ))}
      </ul>
      {newLabels}
    </>
  );
}
