import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { answerOf, api } from '../session/api-client.js';
import { formatDayTime } from '../time/format-time.js';
import { PdfButtons } from './pdf-buttons.js';

/** The documents that a contract's acts issued, each as PDF in both languages. */
export function ContractDocuments({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['contract', id, 'documents'],
    queryFn: () =>
      answerOf(
        api.GET('/documents', { params: { query: { subject: `contract:${id}`, limit: 200 } } }),
      ),
  });
  if (!data) return <LoadState error={error} />;
  if (data.items.length === 0)
    return <p className="quiet timeline-none">{t('contract.noDocuments')}</p>;
  return (
    <ul className="contract-list">
      {data.items.map(({ number, kind, issuedAt }) => (
        <li key={number}>
          <strong>{number}</strong> <span>{t(`documentKind.${kind}`)}</span>{' '}
          <time dateTime={issuedAt}>{formatDayTime(issuedAt, i18n.language)}</time>{' '}
          <PdfButtons number={number} />
        </li>
      ))}
    </ul>
  );
}
