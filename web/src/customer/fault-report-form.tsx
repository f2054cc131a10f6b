import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { type FaultReport, type FaultReported, useFaultReport } from './use-fault-report.js';

interface Fields {
  symptom: string;
  contactName: string;
  contactTelephone: string;
  note: string;
}

const TELEPHONE = /^[\d+()\-\s]{6,}$/;

function bodyOf({ symptom, contactName, contactTelephone, note }: Fields): FaultReport {
  return {
    symptom: symptom.trim(),
    contactName: contactName.trim(),
    ...(contactTelephone.trim() && { contactTelephone: contactTelephone.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
}

/** What is wrong and whom to call back: four fields, two of which may stay empty. */
export function FaultReportForm({
  token,
  onReported,
}: {
  token: string;
  onReported: (reported: FaultReported) => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const report = useFaultReport(token);
  const { register, handleSubmit, formState } = useForm<Fields>();
  const { errors } = formState;
  const submit = handleSubmit((fields) => report.mutate(bodyOf(fields), { onSuccess: onReported }));
  const needed = { required: true, validate: (text: string) => text.trim() !== '' };
  const missing = t('faultReport.required');
  return (
    <form className="customer-form customer-card" onSubmit={submit} noValidate>
      <Textarea
        size="md"
        autosize
        minRows={3}
        maxLength={200}
        label={t('faultReport.symptom')}
        placeholder={t('faultReport.symptomExample')}
        error={errors.symptom && missing}
        {...register('symptom', needed)}
      />
      <TextInput
        size="md"
        maxLength={100}
        autoComplete="name"
        label={t('faultReport.name')}
        error={errors.contactName && missing}
        {...register('contactName', needed)}
      />
      <TextInput
        size="md"
        type="tel"
        maxLength={40}
        autoComplete="tel"
        label={t('faultReport.telephone')}
        error={errors.contactTelephone && t('faultReport.noTelephone')}
        {...register('contactTelephone', {
          validate: (text) => text.trim() === '' || TELEPHONE.test(text.trim()),
        })}
      />
      <Textarea
        size="md"
        autosize
        minRows={2}
        maxLength={1500}
        label={t('faultReport.note')}
        {...register('note')}
      />
      {report.error && (
        <Alert color="red" variant="light" role="alert">
          {problemText(report.error)}
        </Alert>
      )}
      <Button type="submit" size="lg" fullWidth loading={report.isPending}>
        {t('faultReport.send')}
      </Button>
    </form>
  );
}
