import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNames } from '../people/use-names.js';
import { Choice } from './choice.js';
import { type ActionFormProps, FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

const wishes = ['customer', 'desk'] as const;

/** Canceling: who wants it, and why. Whoever is on the way is called back. */
export function CancelForm({ workOrder, onDone }: ActionFormProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { send, sending } = useCommand(workOrder.number);
  const [by, setBy] = useState<(typeof wishes)[number]>('customer');
  const { register, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(async ({ reason }) => {
    const body = { by, ...(reason.trim() && { reason: reason.trim() }) };
    if (await send({ kind: 'cancel', body })) onDone();
  });
  return (
    <FormFrame
      submit={t('cancel.submit')}
      danger
      sending={sending}
      onSubmit={submit}
      onDone={onDone}
    >
      <Choice
        label={t('cancel.by')}
        value={by}
        options={wishes.map((value) => ({ value, label: t(`cancelBy.${value}`) }))}
        onChange={setBy}
      />
      <TextInput size="xs" label={t('cancel.reason')} {...register('reason')} />
      {workOrder.activeTechnicians.length > 0 && (
        <p className="form-note">
          {t('cancel.callsBack', {
            technicians: workOrder.activeTechnicians.map(nameOf).join(', '),
          })}
        </p>
      )}
    </FormFrame>
  );
}
