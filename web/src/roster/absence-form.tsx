import { Button, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import type { Technician } from '../session/api-types.js';
import { useProblemText } from '../session/problem-text.js';
import { useRosterChanges } from './use-roster.js';

interface Fields {
  technician: string;
  from: string;
  to: string;
  reason: string;
}

/** Somebody is away: from and until in Tokyo time, whatever the browser's zone. */
export function AbsenceForm({ technicians }: { technicians: readonly Technician[] }) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { addAbsence } = useRosterChanges();
  const { register, handleSubmit, reset, formState } = useForm<Fields>();
  const { errors } = formState;
  const submit = handleSubmit(({ technician, from, to, reason }) =>
    addAbsence.mutate(
      {
        technician,
        from: `${from}:00+09:00`,
        to: `${to}:00+09:00`,
        ...(reason.trim() && { reason: reason.trim() }),
      },
      {
        onSuccess: () => {
          reset();
          notifications.show({ message: t('roster.added', { technician }) });
        },
        onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
      },
    ),
  );
  const needed = { required: true } as const;
  return (
    <form className="absence-form" onSubmit={submit}>
      <NativeSelect
        size="xs"
        label={t('roster.technician')}
        data={technicians.map(({ id, name }) => ({
          value: id,
          label: `${nameIn(name, i18n.language)} (${id})`,
        }))}
        {...register('technician', needed)}
      />
      <TextInput
        size="xs"
        type="datetime-local"
        label={t('roster.from')}
        error={errors.from && t('session.required')}
        {...register('from', needed)}
      />
      <TextInput
        size="xs"
        type="datetime-local"
        label={t('roster.to')}
        error={errors.to && t('session.required')}
        {...register('to', needed)}
      />
      <TextInput size="xs" label={t('roster.reason')} {...register('reason')} />
      <Button size="xs" type="submit" loading={addAbsence.isPending}>
        {t('roster.addAbsence')}
      </Button>
    </form>
  );
}
