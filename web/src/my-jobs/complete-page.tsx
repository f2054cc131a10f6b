import { Loader, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { Icon } from '../app/icon.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { JobParts } from './job-parts.js';
import { nextStepOf, othersAreOpen } from './next-step.js';
import { SignatureField } from './signature-field.js';
import { TimeList } from './time-list.js';
import { costsIn, noCosts, TravelCosts } from './travel-costs.js';
import { useJob } from './use-jobs.js';
import { useOutbox, useTechnician } from './use-outbox.js';

interface Report {
  cause: string;
  fix: string;
  signer: string;
  shipOrAircraftFare: string;
  lodging: string;
  perDiem: string;
}

function CompleteForm({ job }: { job: WorkOrderDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const technician = useTechnician();
  const { outbox } = useOutbox();
  const working = nextStepOf(job, technician) === 'complete_work';
  const signs = !othersAreOpen(job, technician);
  const [signature, setSignature] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const { register, handleSubmit, formState } = useForm<Report>({
    defaultValues: {
      cause: job.report?.cause ?? '',
      fix: job.report?.fix ?? '',
      signer: '',
      ...noCosts,
    },
  });
  const submit = handleSubmit(async ({ cause, fix, signer, ...costs }) => {
    if (signs && !signature) return;
    if (working) {
      const report = {
        ...(cause.trim() && { cause: cause.trim() }),
        ...(fix.trim() && { fix: fix.trim() }),
      };
      const expenses = costsIn(costs);
      const complete = { type: 'complete_work', report } as const;
      await outbox.add(job.number, { ...complete, ...(expenses && { expenses }) });
    }
    if (signs && signature) {
      await outbox.add(job.number, { type: 'sign', name: signer.trim(), signature });
    }
    void navigate('/my-jobs');
  });
  const label = working ? (signs ? 'submit' : 'submitWithoutSignature') : 'signOnly';
  return (
    <form onSubmit={(event) => void submit(event).finally(() => setPressed(true))}>
      {working && (
        <section className="phone-panel">
          <Textarea size="md" label={t('complete.cause')} autosize {...register('cause')} />
          <Textarea
            size="md"
            label={t('complete.fix')}
            autosize
            error={formState.errors.fix && t('session.required')}
            {...register('fix', { validate: (fix) => fix.trim() !== '' })}
          />
          {job.intake.kind === 'battery_replacement' && <TravelCosts field={register} />}
        </section>
      )}
      {signs ? (
        <section className="phone-panel">
          <TextInput
            size="md"
            label={t('complete.signer')}
            autoComplete="off"
            error={formState.errors.signer && t('session.required')}
            {...register('signer', { validate: (signer) => signer.trim() !== '' })}
          />
          <SignatureField missing={pressed && !signature} onChange={setSignature} />
        </section>
      ) : (
        <p className="job-note">{t('complete.othersOpen')}</p>
      )}
      <div className="primary-dock is-last">
        <button type="submit" className="primary primary-complete_work">
          <Icon name="flag" size={24} />
          {t(`complete.${label}`)}
        </button>
      </div>
    </form>
  );
}

/** Completion: what was done, parts, actual and billed times, the customer's name and signature. */
export function CompletePage() {
  const { t } = useTranslation();
  const { number } = useParams();
  const technician = useTechnician();
  const job = useJob(number);
  if (!job) return <Loader m="lg" />;
  return (
    <>
      <header className="job-head">
        <Link to={`/my-jobs/job/${job.number}`} aria-label={t('action.back')} className="job-back">
          <Icon name="back" size={22} />
        </Link>
        <h1>{t('complete.title', { number: job.number })}</h1>
      </header>
      <TimeList job={job} technician={technician} />
      <JobParts job={job} />
      <CompleteForm job={job} />
    </>
  );
}
