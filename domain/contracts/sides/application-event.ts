import type { ContractOpening } from '../contract-event.js';
import type { ContractApplication } from './application-facts.js';

/** Parts of an application that are put right; what is left out stays as it was. */
export type ApplicationCorrection = Partial<Omit<ContractApplication, 'route'>>;

/** What people do with an application; `by` names the user who decides. */
export type ApplicationEvent =
  | {
      type: 'application_corrected';
      opening?: ContractOpening;
      application?: ApplicationCorrection;
    }
  /** A manager's word on something that the document leaves to the provider (AMB-45). */
  | { type: 'exception_settled'; code: string; accepted: boolean; reason: string; by?: string }
  | { type: 'application_accepted'; by?: string }
  /** `ground` is the code of what stands against it, or `other`; the reason is told to the applicant. */
  | { type: 'application_refused'; ground: string; reason: string; by?: string }
  | { type: 'application_withdrawn'; reason?: string }
  /** The price is claimed back at the place of purchase after a refusal (UPS-27, ESP-26). */
  | { type: 'refund_claimed'; hasRefusalNotice: boolean; hasProofOfPurchase: boolean };

/** Every type of event that the application answers. */
export const applicationEventTypes: readonly ApplicationEvent['type'][] = [
  'application_corrected',
  'exception_settled',
  'application_accepted',
  'application_refused',
  'application_withdrawn',
  'refund_claimed',
];
