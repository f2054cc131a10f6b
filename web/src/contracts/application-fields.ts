import { applicationForms } from '../customer/application-fields.js';
import { type FieldSpec, labelOf } from '../forms/field-spec.js';
import type { ContractPlan } from './use-contracts.js';

const inForm = 'application.form.';

/** What the public form asks of a plan; on a card any of it can be missing, which then stands against it. */
function asPublic(plan: keyof typeof applicationForms): FieldSpec[] {
  return applicationForms[plan]
    .flatMap(({ fields }) => fields)
    .filter(({ name, hidden }) => name.startsWith(inForm) && !hidden)
    .map((field) => {
      const name = field.name.slice(inForm.length);
      const free = field.kind === 'text' || field.kind === 'names';
      return { ...field, name, ...(free && { optional: true as const }) };
    });
}

const plan = (start: ContractPlan): FieldSpec => ({
  ...{ name: 'plan', kind: 'text', hidden: true, start },
});
const declared = (name: string, label = labelOf({ name, kind: 'yes-no' })): FieldSpec => ({
  ...{ name, label, kind: 'yes-no' },
});
const text = (name: string): FieldSpec => ({ name, kind: 'text', optional: true });

/** What the form of each plan says: a plan without one here does not compile. */
export const formFields: Readonly<Record<ContractPlan, readonly FieldSpec[]>> = {
  'ups-battery': [
    plan('ups-battery'),
    { name: 'kind', label: 'formKind', kind: 'choice', options: ['new', 'addition'] },
    ...asPublic('ups-battery'),
    text('supportId'),
    text('userId'),
    declared('passwordChecked'),
    declared('basePack.checked', 'basePackChecked'),
    declared('ownerApproved'),
    declared('card.isCompleted'),
    declared('card.hasWarrantyCopy'),
    declared('card.warrantyHasSeal'),
    declared('card.warrantyHasPurchaseDate'),
  ],
  'esp-g2': [
    plan('esp-g2'),
    ...asPublic('esp-g2'),
    declared('warrantyCard.copyEnclosed', 'copyEnclosed'),
    declared('purchaseEvidenceEnclosed'),
    { name: 'shippingMonth', kind: 'month', optional: true },
    declared('ownerApproved'),
  ],
  'esp-report': [
    plan('esp-report'),
    declared('agreedToTerms'),
    { name: 'desiredOn', kind: 'date' },
  ],
  payg: [
    plan('payg'),
    { name: 'signedOn', kind: 'date', optional: true },
    { name: 'deliveryOn', kind: 'date', optional: true },
  ],
};

/** How and when it came in; its checks and its 30 days count from that day. */
export function receiptFields(today: string): readonly FieldSpec[] {
  return [
    { name: 'openedAt', label: 'receivedOn', kind: 'day', start: today },
    { name: 'application.route', label: 'route', kind: 'choice', options: ['card', 'internet'] },
  ];
}

/** Who applies, for which machine and where; what the books know of a chosen machine is filled in. */
export const applicantFields = {
  who: [
    { name: 'customer.name', label: 'customerName', kind: 'text' },
    { name: 'contact.name', label: 'contactName', kind: 'text', optional: true },
    { name: 'contact.email', label: 'email', kind: 'email', optional: true, hint: 'email' },
    { name: 'contact.telephone', label: 'telephone', kind: 'text', optional: true },
    { name: 'contact.language', label: 'language', kind: 'choice', options: ['ja', 'en'] },
  ],
  where: [
    { name: 'site.name', label: 'siteName', kind: 'text' },
    { name: 'site.postalCode', label: 'postalCode', kind: 'text', optional: true },
    { name: 'site.address', label: 'address', kind: 'text' },
    { name: 'site.latitude', label: 'latitude', kind: 'decimal', optional: true },
    { name: 'site.longitude', label: 'longitude', kind: 'decimal', optional: true },
    { name: 'site.country', label: 'country', kind: 'text', start: 'JP' },
  ],
  machine: [
    { name: 'equipment.kind', label: 'equipmentKind', kind: 'text' },
    { name: 'equipment.model', label: 'model', kind: 'text' },
    { name: 'equipment.serial', label: 'serial', kind: 'text' },
  ],
} as const satisfies Record<string, readonly FieldSpec[]>;
