import type { FieldSpec } from '../forms/field-spec.js';

/** A part of the form under a heading of its own. */
export interface FormSection {
  id: 'who' | 'where' | 'machine' | 'pack' | 'people' | 'declare';
  fields: readonly FieldSpec[];
}

const windows = ['9x5', '12x5', '24x7'] as const;
const form = (name: string, kind: FieldSpec['kind'], more: Partial<FieldSpec> = {}): FieldSpec => ({
  name: `application.form.${name}`,
  kind,
  ...more,
});
const fixed = (name: string, start: string): FieldSpec => ({
  name,
  kind: 'text',
  start,
  hidden: true,
});
const declared = (name: string): FieldSpec => form(name, 'yes-no');

const who: FormSection = {
  id: 'who',
  fields: [
    { name: 'application.customer.name', label: 'customerName', kind: 'text' },
    { name: 'application.contact.name', label: 'contactName', kind: 'text' },
    { name: 'application.contact.telephone', label: 'telephone', kind: 'text' },
    { name: 'application.contact.email', label: 'email', kind: 'email' },
  ],
};
const where: FormSection = {
  id: 'where',
  fields: [
    { name: 'application.site.name', label: 'siteName', kind: 'text' },
    { name: 'application.site.postalCode', kind: 'text', optional: true },
    { name: 'application.site.address', label: 'address', kind: 'text' },
    fixed('application.site.country', 'JP'),
  ],
};
const machine = (kind: 'ups' | 'server'): FormSection => ({
  id: 'machine',
  fields: [
    fixed('application.equipment.kind', kind),
    { name: 'application.equipment.model', label: `${kind}Model`, kind: 'text' },
    { name: 'application.equipment.serial', label: `${kind}Serial`, kind: 'text' },
  ],
});

const upsBattery: readonly FormSection[] = [
  who,
  where,
  {
    id: 'machine',
    fields: [
      ...machine('ups').fields,
      { name: 'opening.upsPurchasedOn', kind: 'date' },
      form('serverModel', 'text'),
      form('serverSerial', 'text'),
      form('systemName', 'text'),
    ],
  },
  {
    id: 'pack',
    fields: [
      fixed('opening.plan', 'ups-battery'),
      fixed('application.form.plan', 'ups-battery'),
      fixed('application.form.kind', 'new'),
      form('packModelNumber', 'text'),
      form('packSerialNumber', 'text'),
      form('fullRegistrationKey', 'text', { hint: 'fourDigits' }),
      { name: 'opening.basePack.purchasedOn', label: 'basePackPurchasedOn', kind: 'date' },
      { name: 'opening.basePack.termYears', label: 'basePackTermYears', kind: 'whole', start: '5' },
      {
        name: 'opening.basePack.window',
        label: 'basePackWindow',
        kind: 'choice',
        options: windows,
      },
    ],
  },
  {
    id: 'people',
    fields: [
      form('people.applicant', 'text'),
      form('people.contractHolder', 'text'),
      form('people.user', 'text', { label: 'systemUser' }),
      form('people.administrators', 'names', { hint: 'oneToThree' }),
      form('people.deputies', 'names', { hint: 'oneOrTwo' }),
    ],
  },
  {
    id: 'declare',
    fields: [
      declared('isGenuineNecOption'),
      declared('connectedToOwnServer'),
      form('upsCount', 'whole', { start: '1' }),
      declared('basePack.coversServerAndUps'),
      declared('basePack.isActive'),
      declared('basePack.listsUpsAsOption'),
      declared('basePack.registeredTogether'),
      declared('purchaserIsOwner'),
      declared('termsAccepted'),
    ],
  },
];

const espG2: readonly FormSection[] = [
  who,
  where,
  {
    id: 'machine',
    fields: [
      ...machine('server').fields,
      form('packageKind', 'choice', {
        options: [
          'server',
          'external-backup-unit',
          'fc-disk-array-low-end',
          'fc-disk-array-mid-range',
          'iexpress-gateway',
        ],
      }),
    ],
  },
  {
    id: 'pack',
    fields: [
      fixed('opening.plan', 'esp-g2'),
      fixed('application.form.plan', 'esp-g2'),
      { name: 'opening.purchasedOn', kind: 'date' },
      { name: 'opening.years', kind: 'whole', start: '5' },
      { name: 'opening.window', kind: 'choice', options: windows },
    ],
  },
  {
    id: 'declare',
    fields: [
      declared('warrantyCard.hasSeal'),
      declared('warrantyCard.hasPurchaseDate'),
      declared('purchaserIsOwner'),
      declared('agreedToTerms'),
    ],
  },
];

/** The plans for which one can apply here, and what each asks (UPS-30, ESP-23). */
export const applicationForms = { 'ups-battery': upsBattery, 'esp-g2': espG2 } as const;
export type AppliedPlan = keyof typeof applicationForms;
export const appliedPlans = Object.keys(applicationForms) as AppliedPlan[];
