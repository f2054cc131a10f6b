import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { formatYen } from '../time/format-time.js';
import { nextStepOf } from './next-step.js';
import { useOutbox, useTechnician } from './use-outbox.js';

interface PartFields {
  part: string;
  amount: number;
  returnExpected: boolean;
}

function PartForm({ number, onDone }: { number: string; onDone(): void }) {
  const { t } = useTranslation();
  const { outbox } = useOutbox();
  const { register, control, handleSubmit, formState } = useForm<PartFields>({
    defaultValues: { part: '', amount: 0, returnExpected: true },
  });
  const submit = handleSubmit(async ({ part, amount, returnExpected }) => {
    await outbox.add(number, { type: 'part_used', part: part.trim(), amount, returnExpected });
    onDone();
  });
  return (
    <form className="part-form" onSubmit={submit}>
      <TextInput
        size="md"
        label={t('jobParts.part')}
        error={formState.errors.part && t('session.required')}
        {...register('part', { validate: (part) => part.trim() !== '' })}
      />
      <Controller
        control={control}
        name="amount"
        rules={{ validate: (amount) => Number.isInteger(amount) && amount >= 0 }}
        render={({ field, fieldState }) => (
          <NumberInput
            size="md"
            label={t('jobParts.amount')}
            inputMode="numeric"
            allowDecimal={false}
            allowNegative={false}
            thousandSeparator
            error={fieldState.error && t('jobParts.wholeYen')}
            {...field}
          />
        )}
      />
      <Checkbox size="md" label={t('jobParts.returnExpected')} {...register('returnExpected')} />
      <div className="part-buttons">
        <Button size="md" variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button size="md" type="submit">
          {t('jobParts.add')}
        </Button>
      </div>
    </form>
  );
}

/** Parts used on this job; more can be added while working. */
export function JobParts({ job }: { job: WorkOrderDetail }) {
  const { t, i18n } = useTranslation();
  const technician = useTechnician();
  const [adding, setAdding] = useState(false);
  const working = nextStepOf(job, technician) === 'complete_work';
  if (job.parts.length === 0 && !working) return null;
  return (
    <section className="phone-panel">
      <h2>{t('jobParts.used')}</h2>
      <ul className="phone-parts">
        {job.parts.map((part) => (
          <li key={part.n}>
            <span>{part.part}</span>
            <span>{formatYen(part.amount, i18n.language)}</span>
            <span className={part.returnExpected && !part.settled ? 'part-out' : 'part-settled'}>
              {part.settled
                ? t(`part.${part.settled.outcome}`)
                : t(part.returnExpected ? 'part.outstanding' : 'part.kept')}
            </span>
          </li>
        ))}
      </ul>
      {adding && <PartForm number={job.number} onDone={() => setAdding(false)} />}
      {working && !adding && (
        <button type="button" className="secondary" onClick={() => setAdding(true)}>
          <Icon name="plus" size={18} /> {t('jobParts.add')}
        </button>
      )}
    </section>
  );
}
