import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../work-order/choice.js';
import { ApplicationEntry } from './application-entry.js';
import { DirectRegistration } from './direct-registration.js';
import { planNames } from './plan-forms.js';
import type { ContractPlan } from './use-contracts.js';

const ways = ['now', 'application'] as const;
type Way = (typeof ways)[number];

/** Registers a contract: first the plan, then whether it begins at once or is decided as an application. */
export function RegisterPage() {
  const { t } = useTranslation();
  const [plan, setPlan] = useState<ContractPlan>('ups-battery');
  const [way, setWay] = useState<Way>('now');
  return (
    <main className="office">
      <div className="office-bar">
        <h1>{t('contracts.register')}</h1>
      </div>
      <div className="register-plan">
        <Choice
          label={t('contracts.column.plan')}
          value={plan}
          options={planNames.map((value) => ({ value, label: t(`plan.${value}`) }))}
          onChange={setPlan}
        />
        <Choice
          label={t('register.how')}
          value={way}
          options={ways.map((value) => ({ value, label: t(`register.${value}`) }))}
          onChange={setWay}
        />
      </div>
      {way === 'now' ? (
        <DirectRegistration key={plan} plan={plan} />
      ) : (
        <ApplicationEntry key={plan} plan={plan} />
      )}
    </main>
  );
}
