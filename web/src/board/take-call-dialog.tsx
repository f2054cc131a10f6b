import { Alert, Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';
import { useProblemText } from '../session/problem-text.js';
import { IntakePreviewPanel } from './intake-preview-panel.js';

interface Call {
  controlNumber: string;
  channel: 'phone' | 'web' | 'qr';
  symptom: string;
  note: string;
  reference: string;
}

function bodyOf({ controlNumber, channel, symptom, note, reference }: Call) {
  return {
    controlNumber: controlNumber.trim(),
    channel,
    symptom: symptom.trim(),
    ...(note.trim() && { note: note.trim() }),
    ...(reference.trim() && { reference: reference.trim() }),
  };
}

interface TakeCallDialogProps {
  onClose(): void;
  onTaken(number: string): void;
}

/** Taking a call: the label's number first, what is covered at once, then the fault. */
export function TakeCallDialog({ onClose, onTaken }: TakeCallDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const { register, handleSubmit, watch, control, formState } = useForm<Call>({
    defaultValues: { controlNumber: '', channel: 'phone', symptom: '', note: '', reference: '' },
  });
  const [controlNumber] = useDebouncedValue(watch('controlNumber').trim(), 250);
  const take = useMutation({
    mutationFn: (call: Call) =>
      answerOf(api.POST('/work-orders', { params: { header: once() }, body: bodyOf(call) })),
    onSuccess: ({ number, started }) => {
      notifications.show({ message: t(`call.${started}`, { number }), withBorder: true });
      void queries.invalidateQueries({ queryKey: ['board'] });
      onClose();
      if (started === 'now') onTaken(number);
    },
  });
  const required = (field: keyof Call) => formState.errors[field] && t('session.required');
  return (
    <Modal opened onClose={onClose} size={680} title={t('call.title')}>
      <form className="call-form" onSubmit={handleSubmit((call) => take.mutate(call))}>
        <Group align="flex-start" grow>
          <TextInput
            label={t('call.controlNumber')}
            placeholder="M-100001"
            autoCapitalize="characters"
            data-autofocus
            error={required('controlNumber')}
            {...register('controlNumber', { required: true })}
          />
          <Controller
            control={control}
            name="channel"
            render={({ field }) => (
              <Select
                label={t('call.channel')}
                allowDeselect={false}
                data={(['phone', 'web', 'qr'] as const).map((value) => ({
                  value,
                  label: t(`channel.${value}`),
                }))}
                {...field}
              />
            )}
          />
          <TextInput label={t('call.reference')} {...register('reference')} />
        </Group>
        {controlNumber.length > 2 && <IntakePreviewPanel controlNumber={controlNumber} />}
        <TextInput
          label={t('call.symptom')}
          error={required('symptom')}
          {...register('symptom', { required: true, maxLength: 200 })}
        />
        <Textarea label={t('call.note')} autosize minRows={2} {...register('note')} />
        {take.error && (
          <Alert color="red" role="alert" variant="light">
            {problemText(take.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={take.isPending}>
            {t('call.submit')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
