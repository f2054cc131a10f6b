import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './choice.js';
import { type ActionFormProps, FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

const reasons = ['traffic', 'weather', 'location'] as const;

/** Excusing an overrun: one of the reasons that the document lists. */
export function ExcuseForm({ workOrder, onDone }: ActionFormProps) {
  const { t } = useTranslation();
  const { send, sending } = useCommand(workOrder.number);
  const [reason, setReason] = useState<(typeof reasons)[number]>('traffic');
  const { register, handleSubmit } = useForm({ defaultValues: { note: '' } });
  const submit = handleSubmit(async ({ note }) => {
    const body = { reason, ...(note.trim() && { note: note.trim() }) };
    if (await send({ kind: 'excuse', body })) onDone();
  });
  return (
    <FormFrame submit={t('deskAction.excuse')} sending={sending} onSubmit={submit} onDone={onDone}>
      <Choice
        label={t('excuse.reason')}
        value={reason}
        options={reasons.map((value) => ({ value, label: t(`excuseReason.${value}`) }))}
        onChange={setReason}
      />
      <TextInput size="xs" label={t('hold.note')} {...register('note')} />
    </FormFrame>
  );
}
