import type { FieldSpec } from '../../forms/field-spec.js';
import type { EventForm } from '../event-forms.js';

const request: FieldSpec = { name: 'request', kind: 'text' };
const note: FieldSpec = { name: 'note', kind: 'text', optional: true };
const reason: FieldSpec = { name: 'reason', kind: 'text' };

/** What is said to a UPS battery pack. */
export const batteryEventForms = {
  battery_request: {
    fields: [
      { name: 'id', label: 'requestId', kind: 'text' },
      { name: 'controlNumber', kind: 'text', optional: true },
      { name: 'lifeNotification', kind: 'yes-no' },
      { name: 'hotRoom', kind: 'yes-no' },
      note,
    ],
  },
  battery_request_withdrawn: { fields: [request] },
  battery_appointment: {
    fields: [
      request,
      { name: 'workOrder', kind: 'text' },
      { name: 'from', kind: 'instant' },
      { name: 'to', label: 'toInstant', kind: 'instant' },
    ],
  },
  battery_date_not_agreed: {
    fields: [
      request,
      { name: 'reason', kind: 'choice', options: ['customer', 'provider', 'other'] },
      note,
    ],
  },
  battery_replaced: { fields: [request] },
  used_battery_received: { fields: [request] },
  used_battery_written_off: { fields: [request, reason], grave: true },
  reminders_snoozed: { fields: [{ name: 'until', label: 'snoozeUntil', kind: 'date' }] },
  base_pack_ended: { fields: [], grave: true },
  base_pack_changed: {
    fields: [
      { name: 'termEndsOn', kind: 'date', optional: true },
      { name: 'termYears', label: 'basePackTermYears', kind: 'whole', optional: true },
      { name: 'window', kind: 'choice', options: ['9x5', '12x5', '24x7'], optional: true },
    ],
  },
  hot_room_reported: {
    fields: [{ name: 'celsius', kind: 'decimal' }, { name: 'continuous', kind: 'yes-no' }, note],
  },
  environment_improvement_requested: { fields: [reason] },
  environment_improvement_answered: { fields: [{ name: 'complied', kind: 'yes-no' }, note] },
  supply_failed: {
    fields: [
      { name: 'impossibleFrom', kind: 'date' },
      { name: 'price', kind: 'whole', optional: true },
    ],
    grave: true,
  },
  supply_refund_approved: {
    fields: [{ name: 'amount', kind: 'whole', optional: true }],
    grave: true,
  },
  supply_refund_rejected: { fields: [reason], grave: true },
} as const satisfies Record<string, EventForm>;
