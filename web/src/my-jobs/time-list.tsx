import { useTranslation } from 'react-i18next';
import type { WorkOrderDetail } from '../session/api-types.js';
import { formatSpan } from '../time/format-span.js';
import { formatTime } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { ownVisit } from './job-after.js';

/** Actual times of the own visit beside the billed ones; billed is known when the server has them. */
export function TimeList({ job, technician }: { job: WorkOrderDetail; technician: string }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const visit = ownVisit(job, technician);
  if (!visit?.departedAt) return null;
  const time = (instant: string | undefined) =>
    instant ? formatTime(instant, i18n.language) : '…';
  const span = (from: string, to: string | undefined) =>
    formatSpan((to ? Date.parse(to) : now) - Date.parse(from), t);
  const { departedAt, arrivedAt, workStartedAt, completedAt } = visit;
  const actual = [
    ['travel', departedAt, arrivedAt],
    ['onSite', arrivedAt, workStartedAt],
    ['work', workStartedAt, completedAt],
  ] as const;
  const billed = job.charge?.lines.filter(
    (line) => line.kind === 'labour' && (line.technician ?? technician) === technician,
  );
  return (
    <section className="phone-panel">
      <h2>{t('complete.times')}</h2>
      <dl className="job-times">
        {actual.map(
          ([name, from, to]) =>
            from && (
              <div key={name}>
                <dt>{t(`complete.${name}`)}</dt>
                <dd>
                  {time(from)}–{time(to)} <b>{span(from, to)}</b>
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('complete.billed')}</dt>
          <dd>
            {!billed && t('complete.billedLater')}
            {billed?.every((line) => line.amount === 0) && t('complete.nothingBilled')}
            {billed
              ?.filter((line) => line.amount > 0)
              .map((line) => (
                <span key={line.from} className="billed-line">
                  {time(line.from)}–{time(line.to)}{' '}
                  {line.from && line.to && <b>{span(line.from, line.to)}</b>}
                </span>
              ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
