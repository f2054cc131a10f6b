import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SpecFields } from '../forms/spec-fields.js';
import { useSpecForm } from '../forms/use-spec-form.js';
import { type ChosenMachine, MachineChoice } from './machine-choice.js';
import { idField, partyFields, planForms } from './plan-forms.js';
import { RegistrationFoot } from './registration-foot.js';
import type { ContractPlan } from './use-contracts.js';
import { useRegistration } from './use-registration.js';

const aboutFields = [idField];

/** Registers a contract whose application has been decided elsewhere: it begins at once. */
export function DirectRegistration({ plan }: { plan: ContractPlan }) {
  const { t } = useTranslation();
  const [machine, setMachine] = useState<ChosenMachine>();
  const about = useSpecForm(aboutFields);
  const opening = useSpecForm(planForms[plan], 'opening');
  const party = useSpecForm(partyFields, 'party');
  const { problem, sending, send } = useRegistration([about, opening, party]);
  const choose = (chosen: ChosenMachine | undefined) => {
    setMachine(chosen);
    for (const name of ['customerName', 'email', 'controlNumber'] as const) {
      party.set(name, chosen?.[name] ?? '');
    }
  };
  const submit = () =>
    send(([aboutBody, openingBody, partyBody]) => {
      const { customer, site, asset } = machine ?? {};
      const known = {
        ...(customer && { customer }),
        ...(site && { site }),
        ...(asset && { asset }),
      };
      return { ...aboutBody, opening: { plan, ...openingBody }, party: { ...known, ...partyBody } };
    });
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
      <RegistrationFoot problem={problem} submit={t('register.submit')} sending={sending} />
    </form>
  );
}
