import type { FieldSpec } from '../../forms/field-spec.js';
import type { EventForm } from '../event-forms.js';

const reason: FieldSpec = { name: 'reason', kind: 'text' };
const mayReason: FieldSpec = { name: 'reason', kind: 'text', optional: true };
const ground: FieldSpec = { name: 'ground', kind: 'text' };
const breach: FieldSpec = { name: 'breach', kind: 'text' };

function placeFields(optional: boolean): FieldSpec[] {
  const needed = optional ? { optional: true as const } : {};
  return [
    { name: 'to.name', label: 'siteName', kind: 'text', ...needed },
    { name: 'to.address', label: 'address', kind: 'text', ...needed },
    { name: 'to.postalCode', kind: 'text', optional: true },
  ];
}

/** What is said about an application. */
const applicationEventForms = {
  application_corrected: {
    fields: [
      { name: 'application.contact.name', label: 'contactName', kind: 'text', optional: true },
      { name: 'application.contact.email', label: 'email', kind: 'email', optional: true },
      { name: 'application.contact.telephone', label: 'telephone', kind: 'text', optional: true },
      { name: 'application.contact.language', kind: 'choice', options: ['ja', 'en'] },
      { name: 'application.site.name', label: 'siteName', kind: 'text' },
      { name: 'application.site.postalCode', kind: 'text', optional: true },
      { name: 'application.site.address', label: 'address', kind: 'text' },
      { name: 'application.site.latitude', kind: 'decimal', optional: true },
      { name: 'application.site.longitude', kind: 'decimal', optional: true },
      { name: 'application.site.country', kind: 'text' },
    ],
  },
  exception_settled: {
    fields: [
      { name: 'code', label: 'exceptionCode', kind: 'text' },
      { name: 'accepted', kind: 'yes-no' },
      reason,
    ],
  },
  application_accepted: { fields: [] },
  application_refused: {
    fields: [{ ...ground, start: 'other' }, reason],
    grave: true,
  },
  application_withdrawn: { fields: [mayReason], grave: true },
  refund_claimed: {
    fields: [
      { name: 'hasRefusalNotice', kind: 'yes-no' },
      { name: 'hasProofOfPurchase', kind: 'yes-no' },
    ],
  },
} as const satisfies Record<string, EventForm>;

/** What is said about whom a contract is with, the place and the machines. */
export const partyEventForms = {
  email_changed: { fields: [{ name: 'email', kind: 'email' }] },
  contact_changed: {
    fields: [
      { name: 'contactName', kind: 'text', optional: true },
      { name: 'language', kind: 'choice', options: ['ja', 'en'], optional: true },
    ],
  },
  relocation_requested: {
    fields: [...placeFields(false), { name: 'on', label: 'relocationOn', kind: 'date' }],
  },
  relocated: { fields: placeFields(true) },
  equipment_added: {
    fields: [
      { name: 'asset.id', label: 'asset', kind: 'text' },
      { name: 'asset.kind', label: 'equipmentKind', kind: 'text' },
      { name: 'asset.model', label: 'model', kind: 'text' },
      { name: 'asset.serial', label: 'serial', kind: 'text' },
      { name: 'isAgreed', kind: 'yes-no' },
    ],
  },
  equipment_removed: {
    fields: [
      { name: 'asset', kind: 'text' },
      { name: 'isAgreed', kind: 'yes-no' },
    ],
  },
  owner_handed_over: { fields: [{ name: 'to', label: 'newOwner', kind: 'person' }, reason] },
} as const satisfies Record<string, EventForm>;

/** What is said about a breach, a suspension, an end on a ground. */
export const standingEventForms = {
  breach_recorded: {
    fields: [
      ground,
      { name: 'what', label: 'breachWhat', kind: 'text' },
      { name: 'demandReceivedOn', kind: 'date', optional: true },
    ],
  },
  cured: { fields: [breach] },
  breach_dropped: { fields: [breach, reason] },
  suspension_announced: {
    fields: [
      ground,
      reason,
      { name: 'from', label: 'fromDay', kind: 'date' },
      { name: 'until', label: 'untilDay', kind: 'date' },
    ],
  },
  suspend: {
    fields: [
      ground,
      { name: 'scope', kind: 'choice', options: ['all', 'part'] },
      reason,
      { name: 'contacted', kind: 'yes-no' },
    ],
    grave: true,
  },
  resume: { fields: [mayReason] },
  terminate: {
    fields: [ground, { name: 'side', kind: 'choice', options: ['customer', 'provider'] }, reason],
    grave: true,
  },
} as const satisfies Record<string, EventForm>;

/** What is said to every contract, whatever its plan, and to an ExpressSupportPack. */
export const sideEventForms = {
  ...applicationEventForms,
  ...partyEventForms,
  ...standingEventForms,
  service_stopped: { fields: [mayReason], grave: true },
  deadline_snoozed: {
    fields: [
      { name: 'what', label: 'deadline', kind: 'text' },
      { name: 'lastDay', kind: 'date' },
      { name: 'until', label: 'snoozeUntil', kind: 'date' },
    ],
  },
} as const satisfies Record<string, EventForm>;
