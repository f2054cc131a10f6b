import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ActionFormProps, FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

/** A manager's yes to a departure while the contract is suspended; the reason stays in the history. */
export function AllowForm({ workOrder, onDone }: ActionFormProps) {
  const { t } = useTranslation();
  const { send, sending } = useCommand(workOrder.number);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(async ({ reason }) => {
    if (await send({ kind: 'allow-departure', body: { reason: reason.trim() } })) onDone();
  });
  return (
    <FormFrame submit={t('deskAction.allow')} sending={sending} onSubmit={submit} onDone={onDone}>
      <TextInput
        size="xs"
        label={t('allow.reason')}
        error={formState.errors.reason && t('session.required')}
        {...register('reason', { validate: (reason) => reason.trim() !== '' })}
      />
    </FormFrame>
  );
}
