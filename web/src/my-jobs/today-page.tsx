import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { JobCard } from './job-card.js';
import { inOrder, nextStepOf } from './next-step.js';
import { useJobs } from './use-jobs.js';
import { useTechnician } from './use-outbox.js';

/** The day: the next job pinned on top with its one button, then the others, then what is done. */
export function TodayPage() {
  const { t } = useTranslation();
  const technician = useTechnician();
  const { jobs, error } = useJobs();
  if (!jobs) {
    return error ? <p className="phone-empty">{t('jobs.loadingFailed')}</p> : <Loader m="lg" />;
  }
  const open = inOrder(
    jobs.filter((job) => nextStepOf(job, technician) !== undefined),
    technician,
  );
  const finished = jobs.filter((job) => !open.includes(job));
  const [next, ...others] = open;
  return (
    <>
      {next ? (
        <section aria-label={t('jobs.next')}>
          <h1 className="phone-heading">{t('jobs.next')}</h1>
          <JobCard job={next} pinned />
        </section>
      ) : (
        <p className="phone-empty">{t('jobs.none')}</p>
      )}
      {others.length > 0 && (
        <section>
          <h2 className="phone-heading">{t('jobs.others')}</h2>
          {others.map((job) => (
            <JobCard key={job.number} job={job} />
          ))}
        </section>
      )}
      {finished.length > 0 && (
        <section>
          <h2 className="phone-heading">{t('jobs.finished')}</h2>
          {finished.map((job) => (
            <JobCard key={job.number} job={job} />
          ))}
        </section>
      )}
    </>
  );
}
