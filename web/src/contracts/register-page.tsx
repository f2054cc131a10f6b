import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { SpecFields } from '../forms/spec-fields.js';
import { useSpecForm } from '../forms/use-spec-form.js';
import { useProblemText } from '../session/problem-text.js';
import { Choice } from '../work-order/choice.js';
import { type ChosenMachine, MachineChoice } from './machine-choice.js';
import { openContract } from './open-contract.js';
import { idField, partyFields, planForms, planNames } from './plan-forms.js';
import type { ContractPlan } from './use-contracts.js';

const aboutFields = [idField];

function PlanForm({ plan }: { plan: ContractPlan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [machine, setMachine] = useState<ChosenMachine>();
  const [problem, setProblem] = useState<string>();
  const about = useSpecForm(aboutFields);
  const opening = useSpecForm(planForms[plan], 'opening');
  const party = useSpecForm(partyFields, 'party');
  const register = useMutation({ mutationFn: openContract });
  const choose = (chosen: ChosenMachine | undefined) => {
    setMachine(chosen);
    for (const name of ['customerName', 'email', 'controlNumber'] as const) {
      party.set(name, chosen?.[name] ?? '');
    }
  };
  const submit = async () => {
    setProblem(undefined);
    const [idBody, openingBody, partyBody] = [about.body(), opening.body(), party.body()];
    if (!idBody || !openingBody || !partyBody) return;
    const { customer, site, asset } = machine ?? {};
    const known = { ...(customer && { customer }), ...(site && { site }), ...(asset && { asset }) };
    try {
      const { id } = await register.mutateAsync({
        ...idBody,
        opening: { plan, ...openingBody },
        party: { ...known, ...partyBody },
      });
      await queries.invalidateQueries({ queryKey: ['contracts'] });
      void navigate(`/contracts/${id}`);
    } catch (error) {
      const text = problemText(error);
      const told = [about, opening, party].map((form) => form.refuse(error, text));
      if (!told.includes(true)) setProblem(text);
    }
  };
  return (
    <form
      className="register"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <section className="panel">
        <h2>{t('register.whom')}</h2>
        <MachineChoice value={machine} onChange={choose} />
        <SpecFields fields={partyFields} form={party} />
      </section>
      <section className="panel">
        <h2>{t('register.what')}</h2>
        <SpecFields fields={planForms[plan]} form={opening} />
        <SpecFields fields={aboutFields} form={about} />
      </section>
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Group gap="xs" justify="flex-end">
        <Button size="xs" variant="default" component={Link} to="/contracts">
          {t('action.cancel')}
        </Button>
        <Button size="xs" type="submit" loading={register.isPending}>
          {t('register.submit')}
        </Button>
      </Group>
    </form>
  );
}

/** Registers a contract: first the plan, then whom it is with, then what the plan needs to begin. */
export function RegisterPage() {
  const { t } = useTranslation();
  const [plan, setPlan] = useState<ContractPlan>('ups-battery');
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
      </div>
      <PlanForm key={plan} plan={plan} />
    </main>
  );
}
