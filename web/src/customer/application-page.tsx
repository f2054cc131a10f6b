import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppliedPlan, appliedPlans } from './application-fields.js';
import { ApplicationForm } from './application-form.js';
import { CustomerFrame } from './customer-frame.js';

function Thanks({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <section className="customer-card customer-done" role="status">
      <span className="customer-check" aria-hidden="true">
        ✓
      </span>
      <h2>{t('apply.arrived')}</h2>
      <p className="customer-note">{t('apply.yourNumber')}</p>
      <strong className="customer-number">{id}</strong>
      <p>{t('apply.next')}</p>
    </section>
  );
}

/** Applies for a pack without an account: the plan, what it asks for, a number to come back to. */
export function ApplicationPage() {
  const { t } = useTranslation();
  const [plan, setPlan] = useState<AppliedPlan>('ups-battery');
  const [applied, setApplied] = useState<string>();
  return (
    <CustomerFrame title={t('apply.title')}>
      {applied ? (
        <Thanks id={applied} />
      ) : (
        <>
          <p className="customer-lead">{t('apply.lead')}</p>
          <Radio.Group
            label={t('apply.plan')}
            value={plan}
            onChange={(chosen) => setPlan(chosen as AppliedPlan)}
          >
            <Stack gap="sm" mt="xs">
              {appliedPlans.map((value) => (
                <Radio key={value} size="md" value={value} label={t(`plan.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <ApplicationForm key={plan} plan={plan} onApplied={setApplied} />
        </>
      )}
    </CustomerFrame>
  );
}
