import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './choice.js';
import { type ActionFormProps, FormFrame } from './form-frame.js';
import { useCommand } from './use-command.js';

const decisions = ['onsite', 'remote_fixed', 'not_covered'] as const;
const severities = ['normal', 'high'] as const;
const exclusionItems = [5, 6, 7, 8] as const;
type ExclusionItem = (typeof exclusionItems)[number];

/** The technical judgement; "on site" starts the two hours. A manager's correction needs a reason. */
export function JudgeForm({
  workOrder,
  onDone,
  correcting,
}: ActionFormProps & { correcting: boolean }) {
  const { t } = useTranslation();
  const { send, sending } = useCommand(workOrder.number);
  const { judgement } = workOrder;
  const [decision, setDecision] = useState(judgement?.decision ?? 'onsite');
  const [severity, setSeverity] = useState(judgement?.severity ?? 'normal');
  const [item, setItem] = useState<ExclusionItem | undefined>(judgement?.exclusionItem);
  const { register, handleSubmit, formState } = useForm<{ because: string; reason: string }>({
    defaultValues: { because: '', reason: '' },
  });
  const submit = handleSubmit(async ({ because, reason }) => {
    const body = {
      decision,
      ...(decision === 'onsite' && { severity, ...(item && { exclusionItem: item }) }),
      ...(because.trim() && { because: because.trim() }),
    };
    const done = correcting
      ? await send({ kind: 'correct-judgement', body: { ...body, reason: reason.trim() } })
      : await send({ kind: 'judge', body });
    if (done) onDone();
  });
  return (
    <FormFrame
      submit={t(correcting ? 'deskAction.correct' : 'judge.submit')}
      sending={sending}
      onSubmit={submit}
      onDone={onDone}
    >
      <Choice
        label={t('judge.decision')}
        value={decision}
        options={decisions.map((value) => ({ value, label: t(`decision.${value}`) }))}
        onChange={setDecision}
      />
      {decision === 'onsite' && (
        <>
          <Choice
            label={t('judge.severity')}
            value={severity}
            options={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
            onChange={setSeverity}
          />
          <Select
            size="xs"
            label={t('judge.exclusion')}
            placeholder={t('judge.noExclusion')}
            clearable
            value={item ? String(item) : null}
            data={exclusionItems.map((n) => ({ value: String(n), label: t(`exclusion.${n}`) }))}
            onChange={(value) => setItem(exclusionItems.find((n) => String(n) === value))}
          />
        </>
      )}
      <Textarea
        size="xs"
        label={t('judge.because')}
        autosize
        minRows={1}
        {...register('because')}
      />
      {correcting && (
        <TextInput
          size="xs"
          label={t('judge.reason')}
          error={formState.errors.reason && t('session.required')}
          {...register('reason', { validate: (reason) => reason.trim() !== '' })}
        />
      )}
    </FormFrame>
  );
}
