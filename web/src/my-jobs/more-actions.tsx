import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { nextStepOf } from './next-step.js';
import { useOutbox, useTechnician } from './use-outbox.js';

const holdReasons = ['waiting_part', 'waiting_customer', 'taken_away'] as const;

function PauseForm({ number, onDone }: { number: string; onDone(): void }) {
  const { t } = useTranslation();
  const { outbox } = useOutbox();
  const pause = (reason: (typeof holdReasons)[number]) => {
    void outbox.add(number, { type: 'hold', reason });
    onDone();
  };
  return (
    <div className="pause-reasons">
      {holdReasons.map((reason) => (
        <button key={reason} type="button" className="secondary" onClick={() => pause(reason)}>
          {t(`holdReason.${reason}`)}
        </button>
      ))}
    </div>
  );
}

function DeclineForm({ number, onDone }: { number: string; onDone(): void }) {
  const { t } = useTranslation();
  const { outbox } = useOutbox();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(async ({ reason }) => {
    await outbox.add(number, { type: 'decline', reason: reason.trim() });
    onDone();
  });
  return (
    <form onSubmit={submit} className="part-form">
      <TextInput
        size="md"
        label={t('jobs.declineReason')}
        error={formState.errors.reason && t('session.required')}
        {...register('reason', { validate: (reason) => reason.trim() !== '' })}
      />
      <Button size="md" type="submit" color="red.9">
        {t('jobs.decline')}
      </Button>
    </form>
  );
}

/** What is not the next step but may be needed: decline before accepting, pause while working. */
export function MoreActions({ job }: { job: WorkOrderDetail }) {
  const { t } = useTranslation();
  const technician = useTechnician();
  const [open, setOpen] = useState(false);
  const step = nextStepOf(job, technician);
  const action = step === 'accept' ? 'decline' : 'pause';
  if (!step || step === 'resume' || step === 'sign') return null;
  const close = () => setOpen(false);
  return (
    <section className="phone-panel">
      <button
        type="button"
        className="secondary"
        aria-expanded={open}
        onClick={() => setOpen((now) => !now)}
      >
        <Icon name={action === 'decline' ? 'cross' : 'pause'} size={18} /> {t(`jobs.${action}`)}
      </button>
      {open && action === 'pause' && <PauseForm number={job.number} onDone={close} />}
      {open && action === 'decline' && <DeclineForm number={job.number} onDone={close} />}
    </section>
  );
}
