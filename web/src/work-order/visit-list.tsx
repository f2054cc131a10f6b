import { useTranslation } from 'react-i18next';
import { useNames } from '../people/use-names.js';
import type { Visit } from '../session/api-types.js';
import { formatTime } from '../time/format-time.js';

const steps = [
  'assignedAt',
  'acceptedAt',
  'departedAt',
  'arrivedAt',
  'workStartedAt',
  'completedAt',
] as const;

/** Each technician's way through the job, step by step in the phone's own times. */
export function VisitList({ visits }: { visits: readonly Visit[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  if (visits.length === 0) return null;
  return (
    <section className="panel">
      <h3>{t('workOrder.visits')}</h3>
      <table className="visits">
        <thead>
          <tr>
            <th scope="col">{t('workOrder.technician')}</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {t(`visitStep.${step}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr
              key={`${visit.technician}${visit.visitNumber}`}
              className={visit.withdrawnAt ? 'is-withdrawn' : undefined}
            >
              <th scope="row">
                {nameOf(visit.technician)}
                {visit.visitNumber > 1 && ` #${visit.visitNumber}`}
              </th>
              {steps.map((step) => {
                const at = visit[step];
                return <td key={step}>{at ? formatTime(at, i18n.language) : '–'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
