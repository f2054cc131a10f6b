import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Icon, type IconName } from '../app/icon.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { nextStepOf, partsToReturn, type Step } from './next-step.js';
import { useOutbox, useTechnician } from './use-outbox.js';

const icons: Readonly<Record<Step, IconName>> = {
  accept: 'check',
  depart: 'car',
  arrive: 'pin',
  start_work: 'wrench',
  complete_work: 'flag',
  sign: 'flag',
  resume: 'play',
};

/** The one big button that is always the next step; it works without signal. */
export function PrimaryButton({ job }: { job: WorkOrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const technician = useTechnician();
  const { outbox } = useOutbox();
  const step = nextStepOf(job, technician);
  if (!step) {
    const toReturn = partsToReturn(job, technician).length > 0;
    const canceled = job.status === 'canceled';
    const text = job.signature ? (toReturn ? 'waitingForParts' : 'allDone') : 'waitingForSignature';
    return <p className="job-note">{canceled ? t('status.canceled') : t(`jobs.${text}`)}</p>;
  }
  const press = () => {
    if (step === 'complete_work' || step === 'sign') {
      void navigate(`/my-jobs/job/${job.number}/complete`);
    } else void outbox.add(job.number, { type: step });
  };
  return (
    <button type="button" className={`primary primary-${step}`} onClick={press}>
      <Icon name={icons[step]} size={24} />
      {t(`jobs.step.${step}`)}
    </button>
  );
}
