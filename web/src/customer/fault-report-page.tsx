import { Alert, Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProblemText } from '../session/problem-text.js';
import { formatDayTime } from '../time/format-time.js';
import { CallUs } from './call-us.js';
import { CustomerFrame } from './customer-frame.js';
import { EquipmentCard } from './equipment-card.js';
import { FaultReportForm } from './fault-report-form.js';
import { type FaultReported, type FaultReportPageView, useLabelLink } from './use-fault-report.js';

/** Where the QR code on an equipment label leads: report a fault of this very machine. */
export function FaultReportPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, isPending } = useLabelLink(token);
  const problemText = useProblemText();
  return (
    <CustomerFrame title={t('faultReport.title')}>
      {isPending && <Loader className="page-loader" />}
      {error && (
        <Alert color="red" variant="light" role="alert">
          {problemText(error)}
        </Alert>
      )}
      {data && <Report token={token} page={data} />}
    </CustomerFrame>
  );
}

function Report({ token, page }: { token: string; page: FaultReportPageView }) {
  const { t } = useTranslation();
  const [reported, setReported] = useState<FaultReported>();
  const { refusal, contact } = page;
  if (reported) return <Thanks reported={reported} page={page} />;
  return (
    <>
      <EquipmentCard page={page} />
      {refusal ? (
        <>
          <Alert color="orange" variant="light" role="alert" title={t('faultReport.notHere')}>
            {t(`faultReport.refused.${refusal.code}`, { defaultValue: refusal.message })}
          </Alert>
          <CallUs contact={contact} />
        </>
      ) : (
        <>
          <OpenReports page={page} />
          <FaultReportForm token={token} onReported={setReported} />
          <CallUs contact={contact} quiet />
        </>
      )}
    </>
  );
}

function OpenReports({ page: { openReports } }: { page: FaultReportPageView }) {
  const { t, i18n } = useTranslation();
  const [latest] = openReports;
  if (!latest) return null;
  const at = formatDayTime(latest.acceptedAt, i18n.language);
  return (
    <Alert color="blue" variant="light" title={t('faultReport.known')}>
      {t('faultReport.knownHow', { number: latest.number, at })}
    </Alert>
  );
}

function Thanks({ reported, page }: { reported: FaultReported; page: FaultReportPageView }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <section className="customer-card customer-done" role="status">
        <span className="customer-check" aria-hidden="true">
          ✓
        </span>
        <h2>{t('faultReport.arrived')}</h2>
        <p className="customer-note">{t('faultReport.yourNumber')}</p>
        <strong className="customer-number">{reported.number}</strong>
        <p className="customer-note">
          <time dateTime={reported.acceptedAt}>
            {formatDayTime(reported.acceptedAt, i18n.language)}
          </time>
        </p>
        <p>{t(reported.started === 'now' ? 'faultReport.next' : 'faultReport.kept')}</p>
      </section>
      <EquipmentCard page={page} />
      <CallUs contact={page.contact} quiet />
    </>
  );
}
