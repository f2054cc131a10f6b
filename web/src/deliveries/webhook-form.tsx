import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../session/problem.js';
import { useProblemText } from '../session/problem-text.js';
import { useWebhookChanges } from './use-webhooks.js';

const SEPARATOR = /[\s,]+/;
const PATTERN = /^(\*|[a-z0-9_]+(\.[a-z0-9_]+)*(\.\*)?)$/;

interface Fields {
  url: string;
  topics: string;
}

/** Adds a system that is told of events; a "no" stands at the field at fault. */
export function WebhookForm({ onSecret }: { onSecret(secret: string): void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { add } = useWebhookChanges();
  const form = useForm<Fields>({ defaultValues: { topics: '*' } });
  const { errors } = form.formState;
  const refuse = (error: unknown) => {
    const field = error instanceof ProblemError ? (error.problem.field ?? '') : '';
    form.setError(field.startsWith('topics') ? 'topics' : 'url', { message: problemText(error) });
  };
  const submit = form.handleSubmit(({ url, topics }) =>
    add.mutate(
      { url: url.trim(), topics: topics.split(SEPARATOR).filter(Boolean) },
      {
        onError: refuse,
        onSuccess: ({ secret }) => {
          form.reset();
          onSecret(secret);
        },
      },
    ),
  );
  const areTopics = (text: string) =>
    text.split(SEPARATOR).every((each) => each === '' || PATTERN.test(each)) ||
    t('webhooks.notTopic');
  const needed = { required: t('session.required') };
  return (
    <form className="webhook-form" onSubmit={submit} noValidate>
      <TextInput
        size="xs"
        label={t('webhooks.column.url')}
        placeholder="https://"
        error={errors.url?.message}
        {...form.register('url', needed)}
      />
      <TextInput
        size="xs"
        label={t('webhooks.column.topics')}
        description={t('webhooks.topicsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={errors.topics?.message}
        {...form.register('topics', { ...needed, validate: areTopics })}
      />
      <Button size="xs" type="submit" loading={add.isPending}>
        {t('webhooks.add')}
      </Button>
    </form>
  );
}
