import type { FieldSpec, FormPart } from '../forms/field-spec.js';
import { batteryEventForms } from './event-forms/battery-event-forms.js';
import { ledgerEventForms } from './event-forms/ledger-event-forms.js';
import { paygEventForms } from './event-forms/payg-event-forms.js';
import { sideEventForms } from './event-forms/side-event-forms.js';
import type { EventType } from './event-type.js';

export interface EventForm {
  fields: readonly FormPart[];
  /** Stands out and comes last, because it cannot be taken back. */
  grave?: true;
}

/** What each event asks for, and no more: an event without a form here does not compile. */
export const eventForms: Readonly<Record<EventType, EventForm>> = {
  ...batteryEventForms,
  ...paygEventForms,
  ...sideEventForms,
  ...ledgerEventForms,
  non_renewal: { fields: [], grave: true },
};

/** Any event may have happened before now. */
export const occurredAtField: FieldSpec = { name: 'occurredAt', kind: 'instant', optional: true };
