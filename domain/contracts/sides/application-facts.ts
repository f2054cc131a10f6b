import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractOpening } from '../contract-event.js';
import type { ApplicationForm } from './application-form.js';

/** How an application came in. */
export const ApplicationRoute = {
  internet: 'internet',
  card: 'card',
  api: 'api',
  webForm: 'web_form',
} as const;
export type ApplicationRoute = (typeof ApplicationRoute)[keyof typeof ApplicationRoute];

/** The place of installation; a known site is named by its id, a new one is described. */
export interface AppliedSite {
  id?: string;
  name: string;
  postalCode?: string;
  address: string;
  /** Where it is; the desk sends technicians by it, so that it is known before acceptance. */
  latitude?: number;
  longitude?: number;
  /** ISO country. */
  country: string;
}

/** The machine; a known one is named by its id, which keeps its label. */
export interface AppliedEquipment {
  id?: string;
  kind: string;
  model: string;
  serial: string;
  controlNumber?: string;
}

/**
 * What somebody applied for, beside the opening that they ask for: who, for which machine and where,
 * and what the plan's form asks.
 */
export interface ContractApplication {
  route: ApplicationRoute;
  customer: { id?: string; name: string };
  contact: { name?: string; email?: string; telephone?: string; language: 'ja' | 'en' };
  site: AppliedSite;
  equipment: AppliedEquipment;
  form: ApplicationForm;
}

/** How far an application that nobody has decided has come. */
export type Undecided = 'listed' | 'shouted' | 'passed';

/** What a contract knows of its application; the application itself goes once it is decided. */
export interface ApplicationFacts {
  /** Tokyo day on which it was received. */
  appliedOn?: CalendarDate;
  opening?: ContractOpening;
  application?: ContractApplication;
  /** A manager's word by the code of the exception. */
  settled?: Record<string, boolean>;
  undecided?: Undecided;
  /** After a refusal: until when the price can be claimed back, where the document says so. */
  refund?: {
    refusedOn: CalendarDate;
    claimBy?: CalendarDate;
    state: 'open' | 'claimed' | 'lapsed';
  };
}

/** A contract that was opened without an application. */
export const noApplication: ApplicationFacts = {};
