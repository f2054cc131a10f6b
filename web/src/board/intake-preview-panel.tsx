import { Alert, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { answerOf, api } from '../session/api-client.js';
import { useProblemText } from '../session/problem-text.js';
import { assetName } from '../work-order/asset-name.js';
import { CoverageHeadline, CoverageLines } from '../work-order/coverage-lines.js';

/** What the label's number means right now, and what it would mean an hour later. */
export function IntakePreviewPanel({ controlNumber }: { controlNumber: string }) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { data, error } = useQuery({
    queryKey: ['intake-preview', controlNumber],
    staleTime: 10_000,
    queryFn: () => answerOf(api.GET('/intake-preview', { params: { query: { controlNumber } } })),
  });
  if (error) {
    return (
      <Alert color="red" variant="light" role="status">
        {problemText(error)}
      </Alert>
    );
  }
  if (!data) return <Loader size="xs" />;
  return (
    <section className="preview" aria-live="polite">
      <p className="preview-asset">
        <strong>{nameIn(data.customer.name, i18n.language)}</strong> ·{' '}
        {nameIn(data.site.name, i18n.language)} · {data.site.address}
        <br />
        {assetName(data.asset, t)} · {data.asset.serial} · {data.contract.id} (
        {data.contract.window})
      </p>
      <CoverageHeadline coverage={data.coverage} />
      <CoverageLines coverage={data.coverage} />
      <p className="preview-later">{t('call.oneHourLater')}</p>
      <CoverageHeadline coverage={data.coverageOneHourLater} />
      {data.openWorkOrders.length > 0 && (
        <p className="preview-open">
          {t('call.alreadyOpen', {
            numbers: data.openWorkOrders.map((each) => each.number).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
