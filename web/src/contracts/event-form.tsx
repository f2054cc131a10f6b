import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormPart } from '../forms/field-spec.js';
import { SpecFields } from '../forms/spec-fields.js';
import { useSpecForm } from '../forms/use-spec-form.js';
import { useProblemText } from '../session/problem-text.js';
import { FormFrame } from '../work-order/form-frame.js';
import { actSentence } from './act-sentence.js';
import { eventForms, occurredAtField } from './event-forms.js';
import type { EventType } from './event-type.js';
import { useContractEvent } from './use-contract-event.js';

interface EventFormProps {
  contract: string;
  type: EventType;
  /** Values that are known already, by field; such fields begin with them. */
  known?: Readonly<Record<string, string>>;
  onDone(): void;
}

/** Tells the contract one thing; its answer is said in words, a "no" stands at the field at fault. */
export function EventForm({ contract, type, known = {}, onDone }: EventFormProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const tell = useContractEvent(contract);
  const [problem, setProblem] = useState<string>();
  const form = eventForms[type];
  const fields: FormPart[] = [...form.fields, occurredAtField].map((field) => {
    const start = known[field.name];
    return start === undefined || field.kind === 'rows' ? field : { ...field, start };
  });
  const state = useSpecForm(fields);
  const submit = async () => {
    setProblem(undefined);
    const body = state.body();
    if (!body) return;
    try {
      const { acts } = await tell.mutateAsync({ type, body });
      const said = acts.map((act) => actSentence(act, t)).join(' ');
      notifications.show({ message: said || t('contract.recorded') });
      onDone();
    } catch (error) {
      const text = problemText(error);
      if (!state.refuse(error, text)) setProblem(text);
    }
  };
  return (
    <FormFrame
      submit={t(`contractEvent.${type}`)}
      sending={tell.isPending}
      {...(form.grave && { danger: true })}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onDone={onDone}
    >
      <SpecFields fields={fields} form={state} />
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </FormFrame>
  );
}
