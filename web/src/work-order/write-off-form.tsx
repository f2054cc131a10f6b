import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

interface WriteOffFormProps {
  workOrder: string;
  n: number;
  onDone(): void;
}

/** Giving up a part that will not come back; the reason is kept. */
export function WriteOffForm({ workOrder, n, onDone }: WriteOffFormProps) {
  const { t } = useTranslation();
  const { send, sending } = useCommand(workOrder);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(async ({ reason }) => {
    if (await send({ kind: 'write-off', n, body: { reason: reason.trim() } })) onDone();
  });
  return (
    <FormFrame
      submit={t('part.writeOff')}
      danger
      sending={sending}
      onSubmit={submit}
      onDone={onDone}
    >
      <TextInput
        size="xs"
        label={t('cancel.reason')}
        error={formState.errors.reason && t('session.required')}
        {...register('reason', { validate: (reason) => reason.trim() !== '' })}
      />
    </FormFrame>
  );
}
