import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SpecFields } from '../forms/spec-fields.js';
import { useSpecForm } from '../forms/use-spec-form.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { applicantFields, formFields, receiptFields } from './application-fields.js';
import { type ChosenMachine, MachineChoice } from './machine-choice.js';
import { idField, planForms } from './plan-forms.js';
import { RegistrationFoot } from './registration-foot.js';
import type { ContractPlan } from './use-contracts.js';
import { useRegistration } from './use-registration.js';

const parts = ['who', 'where', 'machine'] as const;
const allApplicantFields = parts.flatMap((part) => [...applicantFields[part]]);
const aboutFields = [idField];

/** Records of ours that the application is about, by their ids. */
function knownParts(machine: ChosenMachine | undefined) {
  if (!machine) return { customer: {}, site: {}, equipment: {} };
  const { customer, site, asset } = machine;
  return { customer: { id: customer }, site: { id: site }, equipment: { id: asset } };
}

/** Enters an application that came in on paper: it is checked, and waits for a decision like any other. */
export function ApplicationEntry({ plan }: { plan: ContractPlan }) {
  const { t } = useTranslation();
  const [machine, setMachine] = useState<ChosenMachine>();
  const [receipt] = useState(() => receiptFields(tokyoDate(Date.now())));
  const about = useSpecForm(aboutFields);
  const received = useSpecForm(receipt);
  const applicant = useSpecForm(allApplicantFields, 'application');
  const opening = useSpecForm(planForms[plan], 'opening');
  const form = useSpecForm(formFields[plan], 'application.form');
  const { problem, sending, send } = useRegistration([about, received, applicant, opening, form]);
  const choose = (chosen: ChosenMachine | undefined) => {
    setMachine(chosen);
    applicant.setAll({
      'customer.name': chosen?.customerName ?? '',
      'contact.email': chosen?.email ?? '',
      'site.name': chosen?.siteName ?? '',
      'site.address': chosen?.address ?? '',
      'equipment.kind': chosen?.kind ?? '',
      'equipment.model': chosen?.model ?? '',
      'equipment.serial': chosen?.serial ?? '',
    });
  };
  const submit = () =>
    send(([aboutBody, receiptBody, applicantBody, openingBody, formBody]) => {
      const known = knownParts(machine);
      const { application: route, ...receivedAt } = receiptBody ?? {};
      const said = applicantBody as Record<keyof typeof known | 'contact', object>;
      return {
        ...aboutBody,
        ...receivedAt,
        opening: { plan, ...openingBody },
        application: {
          ...(route as object),
          ...said,
          customer: { ...known.customer, ...said.customer },
          site: { ...known.site, ...said.site },
          equipment: { ...known.equipment, ...said.equipment },
          form: formBody,
        },
      };
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
        <h2>{t('register.section.receipt')}</h2>
        <SpecFields fields={receipt} form={received} />
        <SpecFields fields={aboutFields} form={about} />
      </section>
      <section className="panel">
        <h2>{t('register.whom')}</h2>
        <MachineChoice value={machine} onChange={choose} />
        {parts.map((part) => (
          <div key={part}>
            <h3>{t(`register.section.${part}`)}</h3>
            <SpecFields fields={applicantFields[part]} form={applicant} />
          </div>
        ))}
      </section>
      <section className="panel">
        <h2>{t('register.what')}</h2>
        <SpecFields fields={planForms[plan]} form={opening} />
      </section>
      <section className="panel">
        <h2>{t('register.section.form')}</h2>
        <SpecFields fields={formFields[plan]} form={form} />
      </section>
      <RegistrationFoot
        problem={problem}
        submit={t('register.submitApplication')}
        sending={sending}
      />
    </form>
  );
}
