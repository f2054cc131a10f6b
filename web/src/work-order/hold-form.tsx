import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './choice.js';
import { type ActionFormProps, FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

const reasons = ['waiting_part', 'waiting_customer', 'taken_away'] as const;

/** Putting on hold: what is waited for, and until when it was promised. The two hours run on. */
export function HoldForm({ workOrder, onDone }: ActionFormProps) {
  const { t } = useTranslation();
  const { send, sending } = useCommand(workOrder.number);
  const [reason, setReason] = useState<(typeof reasons)[number]>('waiting_part');
  const { register, handleSubmit } = useForm({ defaultValues: { promisedOn: '', note: '' } });
  const submit = handleSubmit(async ({ promisedOn, note }) => {
    const body = {
      reason,
      ...(promisedOn && { promisedOn }),
      ...(note.trim() && { note: note.trim() }),
    };
    if (await send({ kind: 'hold', body })) onDone();
  });
  return (
    <FormFrame submit={t('deskAction.hold')} sending={sending} onSubmit={submit} onDone={onDone}>
      <Choice
        label={t('hold.reason')}
        value={reason}
        options={reasons.map((value) => ({ value, label: t(`holdReason.${value}`) }))}
        onChange={setReason}
      />
      <TextInput size="xs" type="date" label={t('hold.promisedOn')} {...register('promisedOn')} />
      <TextInput size="xs" label={t('hold.note')} {...register('note')} />
      <p className="form-note">{t('hold.clockRuns')}</p>
    </FormFrame>
  );
}
