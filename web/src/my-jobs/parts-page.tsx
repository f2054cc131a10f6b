import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameIn } from '../i18n/name-in.js';
import { formatDayTime } from '../time/format-time.js';
import { partsToReturn } from './next-step.js';
import { useJobs } from './use-jobs.js';
import { useTechnician } from './use-outbox.js';

/** Replaced parts that this technician still has to bring back. */
export function PartsPage() {
  const { t, i18n } = useTranslation();
  const technician = useTechnician();
  const { jobs } = useJobs();
  const parts = (jobs ?? []).flatMap((job) =>
    partsToReturn(job, technician).map((part) => ({ job, part })),
  );
  return (
    <>
      <h1 className="phone-heading">{t('jobParts.toReturn')}</h1>
      {parts.length === 0 && <p className="phone-empty">{t('jobParts.nothingToReturn')}</p>}
      {parts.map(({ job, part }) => (
        <Link
          key={`${job.number}/${part.n}`}
          className="job-card job-open"
          to={`/my-jobs/job/${job.number}`}
        >
          <span className="job-customer">{part.part}</span>
          <span className="job-place">
            {job.number} · {nameIn(job.intake.customer.name, i18n.language)}
          </span>
          <span className="part-out">
            {t('jobParts.since', { time: formatDayTime(part.usedAt, i18n.language) })}
          </span>
        </Link>
      ))}
    </>
  );
}
