import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { type AlarmCode, useAlarmTableChanges } from './use-alarm-tables.js';

interface Fields {
  code: string;
  ja: string;
  en: string;
  severity: AlarmCode['severity'];
  arrangesTechnician: boolean;
  part: string;
  symptom: string;
}

function fieldsOf(entry: AlarmCode | undefined): Fields {
  return {
    code: entry?.code ?? '',
    ja: entry?.meaning.ja ?? '',
    en: entry?.meaning.en ?? '',
    severity: entry?.severity ?? 'warning',
    arrangesTechnician: entry?.arrangesTechnician ?? false,
    part: entry?.part ?? '',
    symptom: entry?.symptom ?? '',
  };
}

/** Enters a code or changes one. */
export function CodeForm({ entry, onDone }: { entry: AlarmCode | undefined; onDone(): void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { saveCode } = useAlarmTableChanges();
  const { register, handleSubmit } = useForm<Fields>({ defaultValues: fieldsOf(entry) });
  const submit = handleSubmit(({ ja, en, part, ...rest }) =>
    saveCode.mutate(
      {
        ...rest,
        meaning: { ja, en },
        ...(part.trim() && { part: part.trim() }),
        version: entry?.version ?? 0,
      },
      {
        onSuccess: ({ code }) => {
          notifications.show({ message: t('alarmTable.saved', { code }) });
          onDone();
        },
        onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
      },
    ),
  );
  const needed = { required: true } as const;
  return (
    <form className="absence-form alarm-form" onSubmit={submit}>
      <TextInput
        size="xs"
        label={t('alarmTable.code')}
        readOnly={entry !== undefined}
        {...register('code', needed)}
      />
      <TextInput size="xs" label={t('alarmTable.meaningJa')} {...register('ja', needed)} />
      <TextInput size="xs" label={t('alarmTable.meaningEn')} {...register('en', needed)} />
      <NativeSelect
        size="xs"
        label={t('alarmTable.severity')}
        data={(['info', 'warning', 'critical'] as const).map((value) => ({
          value,
          label: t(`alarmSeverity.${value}`),
        }))}
        {...register('severity')}
      />
      <TextInput size="xs" label={t('alarmTable.part')} {...register('part')} />
      <TextInput size="xs" label={t('alarmTable.symptom')} {...register('symptom', needed)} />
      <Checkbox
        size="xs"
        label={t('alarmTable.sendsTechnician')}
        {...register('arrangesTechnician')}
      />
      <Button size="xs" type="submit" loading={saveCode.isPending}>
        {t('action.save')}
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        {t('action.cancel')}
      </Button>
    </form>
  );
}
