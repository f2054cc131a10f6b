import type { FieldSpec, FormPart, RowsSpec } from '../forms/field-spec.js';
import type { ContractPlan } from './use-contracts.js';

const windows = ['9x5', '12x5', '24x7'] as const;

/** Further meters, each with its own price. */
export const meterRows: RowsSpec = {
  name: 'meters',
  kind: 'rows',
  columns: [
    { name: 'id', label: 'meterId', kind: 'text' },
    { name: 'unitPrice', kind: 'decimal' },
  ],
};

/** What the registration of each plan asks for: a plan without a form here does not compile. */
export const planForms: Readonly<Record<ContractPlan, readonly FormPart[]>> = {
  'ups-battery': [
    { name: 'upsPurchasedOn', kind: 'date' },
    { name: 'basePack.purchasedOn', label: 'basePackPurchasedOn', kind: 'date' },
    { name: 'basePack.termYears', label: 'basePackTermYears', kind: 'whole', start: '5' },
    { name: 'basePack.window', label: 'basePackWindow', kind: 'choice', options: windows },
    {
      name: 'basePack.contract',
      label: 'basePackContract',
      kind: 'text',
      optional: true,
      hint: 'basePackContract',
    },
    { name: 'price', kind: 'whole', optional: true },
  ],
  'esp-g2': [
    { name: 'purchasedOn', kind: 'date' },
    { name: 'years', kind: 'whole', start: '5' },
    { name: 'window', kind: 'choice', options: windows },
    { name: 'price', kind: 'whole', optional: true },
  ],
  'esp-report': [
    { name: 'payment', kind: 'choice', options: ['annual'] },
    { name: 'startsOn', kind: 'date' },
    { name: 'annualFee', kind: 'whole' },
  ],
  payg: [
    { name: 'startsOn', kind: 'date' },
    { name: 'termEndsOn', kind: 'date' },
    { name: 'basicFee', kind: 'whole' },
    { name: 'unitPrice', kind: 'decimal' },
    meterRows,
    { name: 'delivery.on', label: 'deliveryOn', kind: 'date', optional: true },
    { name: 'delivery.place', label: 'deliveryPlace', kind: 'text', optional: true },
    { name: 'usageDueDay', kind: 'whole', optional: true, hint: 'usageDueDay' },
  ],
};
export const planNames = Object.keys(planForms) as ContractPlan[];

/** Whom a contract is with, beside what is chosen from the lists. */
export const partyFields: readonly FieldSpec[] = [
  { name: 'customerName', kind: 'text', optional: true },
  { name: 'contactName', kind: 'text', optional: true },
  { name: 'email', kind: 'email', optional: true, hint: 'email' },
  { name: 'controlNumber', kind: 'text', optional: true },
  { name: 'language', kind: 'choice', options: ['ja', 'en'] },
];

/** The id by which it is known; the next free number when it is left out. */
export const idField: FieldSpec = { name: 'id', label: 'contractId', kind: 'text', optional: true };
