import { Alert, Button, Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { formatDate } from '../time/format-date.js';
import { BatteryRefusal } from './battery-refusal.js';
import type { BatteryPageView, BatteryRequest, BatteryWishes } from './use-battery.js';

interface Fields {
  controlNumber: string;
  hotRoom: boolean;
  note: string;
}

function bodyOf(lit: boolean, { controlNumber, hotRoom, note }: Fields): BatteryRequest {
  return {
    lifeNotification: lit,
    ...(hotRoom && { hotRoom }),
    ...(controlNumber.trim() && { controlNumber: controlNumber.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
}

/** The request: one question that decides, and three fields that may stay empty. */
export function BatteryAsk({ page, wishes }: { page: BatteryPageView; wishes: BatteryWishes }) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { request } = wishes;
  const [lit, setLit] = useState(false);
  const { register, handleSubmit } = useForm<Fields>({
    defaultValues: { controlNumber: '', hotRoom: false, note: '' },
  });
  const option = lit ? page.options?.life : page.options?.periodic;
  const submit = handleSubmit((fields) => request.mutate(bodyOf(lit, fields)));
  if (request.data?.decision === 'refuse')
    return <BatteryRefusal answer={request.data} onAgain={request.reset} />;
  return (
    <form className="customer-form customer-card" onSubmit={submit} noValidate>
      <p className="customer-lead">{t('battery.free')}</p>
      <Radio.Group
        label={t('battery.lamp')}
        value={lit ? 'lit' : 'dark'}
        onChange={(value) => setLit(value === 'lit')}
      >
        <Stack gap="sm" mt="xs">
          <Radio size="md" value="dark" label={t('battery.dark')} />
          <Radio size="md" value="lit" label={t('battery.lit')} />
        </Stack>
      </Radio.Group>
      {option?.possible && option.earliestOn && (
        <p className="customer-note">
          {t('battery.from', { day: formatDate(option.earliestOn, i18n.language) })}
        </p>
      )}
      {option && !option.possible && (
        <Alert color="orange" variant="light" role="status">
          {t(`battery.not.${option.reason ?? 'outside-term'}`)}
          {option.opensOn && (
            <> {t('battery.opens', { day: formatDate(option.opensOn, i18n.language) })}</>
          )}
        </Alert>
      )}
      <TextInput
        size="md"
        maxLength={64}
        autoCapitalize="characters"
        label={t('battery.label')}
        description={t('battery.labelHow')}
        {...register('controlNumber')}
      />
      <Textarea
        size="md"
        autosize
        minRows={2}
        maxLength={300}
        label={t('battery.note')}
        {...register('note')}
      />
      <Checkbox size="md" label={t('battery.hot')} {...register('hotRoom')} />
      {request.error && (
        <Alert color="red" variant="light" role="alert">
          {problemText(request.error)}
        </Alert>
      )}
      <Button
        type="submit"
        size="lg"
        fullWidth
        loading={request.isPending}
        disabled={option !== undefined && !option.possible}
      >
        {t('battery.ask')}
      </Button>
    </form>
  );
}
