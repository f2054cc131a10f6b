import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SpecFields } from '../forms/spec-fields.js';
import { useSpecForm } from '../forms/use-spec-form.js';
import { useProblemText } from '../session/problem-text.js';
import { type AppliedPlan, applicationForms } from './application-fields.js';
import { useApplication } from './use-application.js';

interface ApplicationFormProps {
  plan: AppliedPlan;
  onApplied(id: string): void;
}

/** Brings the first field at fault into sight, where a finger finds it. */
function showFirstError(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.customer-form [aria-invalid="true"]')?.focus(),
  );
}

/** What a plan asks of an applicant, part by part; what is missing or wrong is said at its field. */
export function ApplicationForm({ plan, onApplied }: ApplicationFormProps) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const application = useApplication();
  const [problem, setProblem] = useState<string>();
  const sections = applicationForms[plan];
  const form = useSpecForm([
    ...sections.flatMap(({ fields }) => fields),
    { name: 'application.contact.language', kind: 'text', start: i18n.language, hidden: true },
  ]);
  const submit = async () => {
    setProblem(undefined);
    const body = form.body();
    if (!body) {
      setProblem(t('apply.incomplete'));
      return showFirstError();
    }
    try {
      onApplied((await application.mutateAsync(body)).id);
    } catch (error) {
      const text = problemText(error);
      if (form.refuse(error, text)) showFirstError();
      else setProblem(text);
    }
  };
  return (
    <form
      className="customer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {sections.map(({ id, fields }) => (
        <section key={id} className="customer-card customer-form">
          <h2>{t(`apply.section.${id}`)}</h2>
          <SpecFields fields={fields} form={form} size="md" />
        </section>
      ))}
      {problem && (
        <Alert color="red" variant="light" role="alert">
          {problem}
        </Alert>
      )}
      <Button type="submit" size="lg" fullWidth loading={application.isPending}>
        {t('apply.send')}
      </Button>
    </form>
  );
}
