import type { FieldSpec, FormPart, RowsSpec } from '../../forms/field-spec.js';
import type { EventForm } from '../event-forms.js';
import { meterRows } from '../plan-forms.js';
import { outageCauses } from './outage-causes.js';

const month: FieldSpec = { name: 'month', kind: 'month' };
const outage: FieldSpec = { name: 'outage', kind: 'text' };
const reason: FieldSpec = { name: 'reason', kind: 'text' };
const outageId: FieldSpec = { name: 'id', label: 'outageId', kind: 'text' };
const prices: readonly FormPart[] = [
  { name: 'basicFee', kind: 'whole', optional: true },
  { name: 'unitPrice', kind: 'decimal', optional: true },
  meterRows,
];
/** Units by meter; the first may be left out where only the further ones cost something. */
const used: readonly FormPart[] = [
  month,
  { name: 'units', kind: 'decimal', optional: true },
  {
    name: 'meters',
    label: 'meterUnits',
    kind: 'rows',
    columns: [
      { name: 'meter', label: 'meterId', kind: 'text' },
      { name: 'units', kind: 'decimal' },
    ],
  },
];
const excluded: RowsSpec = {
  name: 'excluded',
  kind: 'rows',
  columns: [
    { name: 'cause', kind: 'choice', options: outageCauses },
    { name: 'from', kind: 'instant' },
    { name: 'to', label: 'toInstant', kind: 'instant' },
  ],
};
const damages: RowsSpec = {
  name: 'damages',
  kind: 'rows',
  columns: [
    { name: 'restorationCost', kind: 'whole' },
    { name: 'normalAgeing', kind: 'whole', start: '0' },
    { name: 'isNaturalFailure', kind: 'yes-no' },
  ],
};

/** What is said to a pay-as-you-go contract. */
export const paygEventForms = {
  usage: { fields: used },
  invoice_corrected: { fields: [...used, reason] },
  price_revision: {
    fields: [
      { name: 'from', label: 'fromMonth', kind: 'month' },
      { name: 'basis', kind: 'choice', options: ['revision', 'usage'], optional: true },
      ...prices,
    ],
  },
  outage_reported: {
    fields: [
      outageId,
      { name: 'knownAt', kind: 'instant' },
      { name: 'checkedOwnEquipment', kind: 'yes-no', start: 'yes' },
      { name: 'checkedConnection', kind: 'yes-no', start: 'yes' },
      { name: 'reportedAsSpecified', kind: 'yes-no', start: 'yes' },
      { name: 'hasDefectInCustomerEnvironment', kind: 'yes-no' },
    ],
  },
  outage: {
    fields: [
      outageId,
      { name: 'knownAt', kind: 'instant' },
      { name: 'restoredAt', kind: 'instant' },
      { name: 'effect', kind: 'choice', options: ['down', 'degraded'], optional: true },
      { name: 'causedByServiceEquipment', kind: 'yes-no', start: 'yes' },
      excluded,
    ],
  },
  credit_application: { fields: [outage] },
  extension_request: { fields: [] },
  extension_decided: {
    fields: [
      { name: 'approved', kind: 'yes-no' },
      { name: 'termEndsOn', kind: 'date', optional: true },
      ...prices,
    ],
  },
  cancel: { fields: [month], grave: true },
  conduct_demand: {
    fields: [
      { name: 'id', label: 'demandId', kind: 'text' },
      {
        name: 'demands',
        kind: 'many',
        options: ['check_facts', 'explain', 'prevent_recurrence', 'settle_with_others'],
      },
      { name: 'answerBy', kind: 'date' },
    ],
  },
  conduct_answer: {
    fields: [
      { name: 'id', label: 'demandId', kind: 'text' },
      { name: 'answer', kind: 'text' },
    ],
  },
  terms_changed: {
    fields: [
      { name: 'by', kind: 'choice', options: ['agreement', 'publication'] },
      { name: 'text', kind: 'text' },
      { name: 'effectiveOn', kind: 'date' },
    ],
  },
  delivery_delayed: {
    fields: [reason, { name: 'expectedOn', kind: 'date', optional: true }],
  },
  delivery_adjusted: {
    fields: [
      { name: 'deliveryOn', kind: 'date' },
      { name: 'startsOn', kind: 'date' },
      { name: 'termEndsOn', kind: 'date' },
      { name: 'agreedByBoth', kind: 'yes-no' },
    ],
  },
  delivered: { fields: [{ name: 'place', kind: 'text', optional: true }] },
  removal_agreed: { fields: [{ name: 'removeOn', kind: 'date' }] },
  removed: { fields: [{ name: 'customerLate', kind: 'yes-no' }, damages], grave: true },
} as const satisfies Record<string, EventForm>;
