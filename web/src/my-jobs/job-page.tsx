import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { assetName } from '../work-order/asset-name.js';
import { Meter } from '../work-order/charge-panel.js';
import { isPlannedWork } from '../work-order/planned-work.js';
import { SlaFigure } from '../work-order/sla-figure.js';
import { JobParts } from './job-parts.js';
import { JobRefusals } from './job-refusals.js';
import { MoreActions } from './more-actions.js';
import { PrimaryButton } from './primary-button.js';
import { TimeList } from './time-list.js';
import { useJob } from './use-jobs.js';
import { useTechnician } from './use-outbox.js';

/** One job: what, where, how long, and the next step under the thumb. */
export function JobPage() {
  const { t, i18n } = useTranslation();
  const { number } = useParams();
  const technician = useTechnician();
  const job = useJob(number);
  if (!job) return <Loader m="lg" />;
  const { intake, status, meter } = job;
  return (
    <>
      <header className="job-head">
        <Link to="/my-jobs" aria-label={t('action.back')} className="job-back">
          <Icon name="back" size={22} />
        </Link>
        <h1>{job.number}</h1>
        <span className={`status status-${status}`}>{t(`status.${status}`)}</span>
      </header>
      <JobRefusals number={job.number} />
      <section className="phone-panel">
        <p className="job-clock">
          <SlaFigure facts={job} words />
        </p>
        <p className="job-customer">{nameIn(intake.customer.name, i18n.language)}</p>
        <p className="job-place">
          <Icon name="pin" size={15} /> {nameIn(intake.site.name, i18n.language)}
          <br />
          {intake.site.address}
        </p>
        <dl className="job-facts">
          <dt>{t('fact.asset')}</dt>
          <dd>
            {assetName(intake.asset, t)}
            <br />
            {intake.asset.serial} · {intake.asset.controlNumber}
          </dd>
          {intake.kind === 'battery_replacement' && (
            <>
              <dt>{t('jobs.takeAlong')}</dt>
              <dd>{t('jobs.batteryFor', { model: intake.asset.model })}</dd>
            </>
          )}
          <dt>{t(isPlannedWork(job) ? 'fact.kind' : 'jobs.fault')}</dt>
          <dd>
            {isPlannedWork(job) ? t(`kind.${intake.kind}`) : intake.symptom}
            {intake.note && <p className="job-memo">{intake.note}</p>}
          </dd>
        </dl>
        {meter?.running && <Meter meter={meter} />}
      </section>
      <TimeList job={job} technician={technician} />
      <JobParts job={job} />
      <MoreActions job={job} />
      <div className="primary-dock">
        <PrimaryButton job={job} />
      </div>
    </>
  );
}
