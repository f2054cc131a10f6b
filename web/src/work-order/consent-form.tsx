import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './choice.js';
import { type ActionFormProps, FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

const concerns = ['out_of_hours', 'excluded_work'] as const;
const answers = ['yes', 'no'] as const;

/** The customer's word on extra cost: what about, yes or no, and by what means they said it. */
export function ConsentForm({ workOrder, onDone }: ActionFormProps) {
  const { t } = useTranslation();
  const { send, sending } = useCommand(workOrder.number);
  const [concern, setConcern] = useState<(typeof concerns)[number]>(
    workOrder.judgement?.exclusionItem ? 'excluded_work' : 'out_of_hours',
  );
  const [answer, setAnswer] = useState<(typeof answers)[number]>('yes');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { means: '' } });
  const submit = handleSubmit(async ({ means }) => {
    const body = { answer, concerns: concern, means: means.trim() };
    if (await send({ kind: 'consent', body })) onDone();
  });
  return (
    <FormFrame submit={t('consent.submit')} sending={sending} onSubmit={submit} onDone={onDone}>
      <Choice
        label={t('consent.concerns')}
        value={concern}
        options={concerns.map((value) => ({ value, label: t(`concern.${value}`) }))}
        onChange={setConcern}
      />
      <Choice
        label={t('consent.answer')}
        value={answer}
        options={answers.map((value) => ({ value, label: t(`consentAnswer.${value}`) }))}
        onChange={setAnswer}
      />
      <TextInput
        size="xs"
        label={t('consent.means')}
        placeholder={t('consent.meansExample')}
        error={formState.errors.means && t('session.required')}
        {...register('means', { validate: (means) => means.trim() !== '' })}
      />
    </FormFrame>
  );
}
