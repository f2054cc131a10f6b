import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkOrderDetail } from '../session/api-types.js';
import { formatDay } from '../time/format-time.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { useNow } from '../time/use-now.js';
import { JobCard } from './job-card.js';
import { comingDay, inOrder, nextStepOf } from './next-step.js';
import { useJobs } from './use-jobs.js';
import { useTechnician } from './use-outbox.js';

/** The day: the next job pinned on top with its one button, then the others, then what is done. */
export function TodayPage() {
  const { t, i18n } = useTranslation();
  const technician = useTechnician();
  const { jobs, error } = useJobs();
  const today = tokyoDate(useNow());
  if (!jobs) {
    return error ? <p className="phone-empty">{t('jobs.loadingFailed')}</p> : <Loader m="lg" />;
  }
  const open = inOrder(
    jobs.filter((job) => nextStepOf(job, technician) !== undefined),
    technician,
  );
  const finished = jobs.filter((job) => !open.includes(job));
  const dayOf = (job: WorkOrderDetail) => comingDay(job, today, technician);
  const [next, ...others] = open.filter((job) => dayOf(job) === undefined);
  const coming = Object.entries(Object.groupBy(open, (job) => dayOf(job) ?? ''))
    .filter(([day]) => day !== '')
    .sort(([a], [b]) => a.localeCompare(b));
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
      {coming.map(([day, ofDay]) => (
        <section key={day}>
          <h2 className="phone-heading">{formatDay(day, i18n.language)}</h2>
          {ofDay?.map((job) => (
            <JobCard key={job.number} job={job} />
          ))}
        </section>
      ))}
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
