import type { JsonObject } from '../json.js';

export type DeliveryLanguage = 'ja' | 'en';

/** What a delivery concerns: `contract:{id}`, `work-order:{number}`, `alarm:{assetId}:{code}`. */
export type DeliverySubject = string;

/** Who gets a mail, or which webhook subscriber an event. */
export type DeliveryAddress = { mail: string; name?: string } | { webhook: string };

/** What made a delivery necessary: its subject, and the act of that subject where there is one. */
export interface DeliveryCause {
  subject: DeliverySubject;
  act?: number;
}

/** A document that goes along with a mail; it is rendered when the mail is sent. */
export interface DeliveryAttachment {
  document: string;
  language: DeliveryLanguage;
}

/** A mail that somebody shall get once, however often it is asked for under its key. */
export interface DeliveryRequest {
  /** Workflow id and step, never a run id. */
  key: string;
  to: { mail: string; name?: string };
  subject: DeliverySubject;
  /** Name of a template of the registry; `data` is what it takes. */
  template: string;
  language: DeliveryLanguage;
  data: JsonObject;
  attachments?: DeliveryAttachment[];
  cause: DeliveryCause;
  requestedAt: string;
}

/** Something that happened, for every webhook subscriber whose topics match. */
export interface PublishedEvent {
  /** Workflow id and step, never a run id. */
  key: string;
  /** Words with dots, from the general to the special: `contract.battery_notice`. */
  topic: string;
  subject: DeliverySubject;
  data: JsonObject;
  occurredAt: string;
  cause?: DeliveryCause;
}
