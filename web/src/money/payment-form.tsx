import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../forms/field-spec.js';
import { SpecFields } from '../forms/spec-fields.js';
import { useSpecForm } from '../forms/use-spec-form.js';
import { useProblemText } from '../session/problem-text.js';
import { formatYen } from '../time/format-time.js';
import { serverNow } from '../time/server-clock.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { type LedgerClaim, usePayment } from './use-money.js';

/** Enters a payment: the whole of what is open stands there already, a part is typed over it. */
export function PaymentForm({ contract, claim }: { contract: string; claim: LedgerClaim }) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const payment = usePayment(contract);
  const [problem, setProblem] = useState<string>();
  const fields: readonly FieldSpec[] = [
    { name: 'amount', kind: 'whole', start: String(claim.open) },
    { name: 'paidOn', kind: 'date', start: tokyoDate(serverNow()) },
  ];
  const form = useSpecForm(fields);
  const submit = async () => {
    setProblem(undefined);
    const body = form.body();
    if (!body) return;
    try {
      const { open = 0, interest } = await payment.mutateAsync({ claim: claim.claim, ...body });
      const left = t('money.stillOpen', { amount: formatYen(open, i18n.language) });
      const more = interest
        ? t('money.interestArose', { amount: formatYen(interest, i18n.language) })
        : '';
      notifications.show({ message: [left, more].filter(Boolean).join(' ') });
    } catch (error) {
      const text = problemText(error);
      if (!form.refuse(error, text)) setProblem(text);
    }
  };
  return (
    <form
      className="payment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SpecFields fields={fields} form={form} />
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Button size="xs" type="submit" loading={payment.isPending}>
        {t('money.enterPayment')}
      </Button>
    </form>
  );
}
