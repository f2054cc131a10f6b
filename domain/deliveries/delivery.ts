import type { JsonObject } from '../json.js';
import type {
  DeliveryAttachment,
  DeliveryCause,
  DeliveryLanguage,
  DeliverySubject,
} from './delivery-request.js';

export const deliveryStates = [
  'queued',
  'sending',
  'retrying',
  'parked',
  'delivered',
  'dropped',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * Where a delivery stands with its receiver: in the line that goes in order; aside, because it was
 * parked, holding back its subject only; held behind one that stands aside; over.
 */
export type DeliveryPlace = 'in_line' | 'aside' | 'held' | 'over';

/** A mail as it was asked for; its text is made from template and data. */
export interface MailContent {
  channel: 'mail';
  to: { mail: string; name?: string };
  template: string;
  language: DeliveryLanguage;
  data: JsonObject;
  attachments?: DeliveryAttachment[];
}

/** An event for one webhook subscriber. */
export interface WebhookContent {
  channel: 'webhook';
  subscriber: string;
  topic: string;
  data: JsonObject;
  occurredAt: string;
}

/** One try. Without an outcome it is under way, or nobody was left to write down how it ended. */
export interface DeliveryAttempt {
  at: string;
  outcome?: 'delivered' | 'failed' | 'refused' | 'abandoned' | 'interrupted';
  /** Code of the SMTP reply or HTTP status, where there was one. */
  status?: number;
  /** What the receiver answered, shortened. */
  answer?: string;
}

/** Why a delivery was parked or dropped: a code, and words where somebody gave some. */
export interface DeliveryReason {
  code: Uppercase<string>;
  text: string;
}

/** What a person did with a delivery. */
export interface DeliveryDecision {
  operationId: string;
  action: 'replay' | 'drop';
  by: string;
  at: string;
  reason?: string;
}

/** Something that somebody shall get once: a mail to an address, or an event to a subscriber. */
export interface Delivery {
  /** Made from key and receiver; the receiver sees it, the same with every try. */
  id: string;
  key: string;
  /** Grows with every write. */
  seq: number;
  /** Place in the receiver's line: smaller goes first. */
  n: number;
  receiver: string;
  subject: DeliverySubject;
  cause: DeliveryCause;
  content: MailContent | WebhookContent;
  requestedAt: string;
  state: DeliveryState;
  place: DeliveryPlace;
  /** Tries since it was queued or last replayed. */
  tries: number;
  attempts: DeliveryAttempt[];
  nextAttemptAt?: string;
  reason?: DeliveryReason;
  decisions: DeliveryDecision[];
  updatedAt: string;
}
