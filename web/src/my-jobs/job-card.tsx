import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { useGlow } from '../live/glow.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { assetName } from '../work-order/asset-name.js';
import { SlaFigure } from '../work-order/sla-figure.js';
import { PrimaryButton } from './primary-button.js';

/** A job in the list; the pinned one carries its next step. */
export function JobCard({ job, pinned = false }: { job: WorkOrderDetail; pinned?: boolean }) {
  const { t, i18n } = useTranslation();
  const glows = useGlow(job.number);
  const { intake, status } = job;
  return (
    <article className={`job-card ${pinned ? 'is-pinned' : ''} ${glows ? 'glows' : ''}`}>
      <Link to={`/my-jobs/job/${job.number}`} className="job-open">
        <span className="job-line">
          <span>
            <b>{job.number}</b>{' '}
            <span className={`status status-${status}`}>{t(`status.${status}`)}</span>
          </span>
          <SlaFigure facts={job} words />
        </span>
        <span className="job-customer">{nameIn(intake.customer.name, i18n.language)}</span>
        <span className="job-place">
          <Icon name="pin" size={14} /> {nameIn(intake.site.name, i18n.language)},{' '}
          {intake.site.address}
        </span>
        <span className="job-fault">
          {assetName(intake.asset, t)} · {intake.symptom}
        </span>
      </Link>
      {pinned && <PrimaryButton job={job} />}
    </article>
  );
}
