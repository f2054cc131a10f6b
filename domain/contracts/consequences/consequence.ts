import type { DocumentData } from '../../documents/document-data.js';
import type { LinkPurpose } from '../../documents/link-address.js';
import type { JsonObject } from '../../json.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractChangeKind, ContractTerms } from '../../work-order/contract-change.js';
import type { ContractFacts } from '../../work-order/work-order-facts.js';
import type { PlannedKind } from '../../work-order/work-order-kind.js';
import type { ContractAct, RecordedAct } from '../contract-act.js';
import type { ContractEventEnvelope } from '../contract-event.js';
import type { ContractState } from '../contract-state.js';
import type { CoverageRecords } from './coverage-records.js';

/** Plain JSON that a template is filled with. */
export type ConsequenceData = JsonObject;

/** A mail to somebody who has to do with the contract. */
export interface MailConsequence {
  kind: 'mail';
  step: string;
  to: 'customer' | 'owner' | 'managers';
  template: string;
  data: ConsequenceData;
  /** Steps of the same act whose documents go along. */
  attach?: string[];
  /** Fields of the data that become the number of a document of the same act, by its step. */
  numbers?: Record<string, string>;
  link?: LinkWish;
}

/** A numbered document: invoice, credit note, completion notice, label. */
export interface DocumentConsequence {
  kind: 'document';
  step: string;
  data: DocumentData;
}

/** Planned work for technicians; what becomes of it the contract hears as an event. */
export interface WorkConsequence {
  kind: 'work';
  step: string;
  work: PlannedKind;
  request: string;
  symptom?: string;
  note?: string;
  earliestOn?: CalendarDate;
  terms?: Partial<Pick<ContractFacts, 'window' | 'startsOn' | 'endsOn'>>;
}

/** Open work orders of the contract and its machines hear of a change; `on` is its first day. */
export interface TellWorkOrders {
  kind: 'tell_work_orders';
  step: string;
  change: ContractChangeKind;
  on: CalendarDate;
  because: RuleId[];
  /** For changed terms: those that hold from now on. */
  terms?: ContractTerms;
}

/**
 * What an act brings about outside of its contract. `step` names it within its act: contract, act and
 * step are the key under which it happens once, however often it is tried.
 */
export type Consequence =
  | MailConsequence
  | DocumentConsequence
  | WorkConsequence
  | TellWorkOrders
  /** A work order that the contract asked for is no longer needed; one that is over stays so. */
  | { kind: 'cancel_work'; step: string; workOrder: string; reason: string }
  /** Packs that stand on this contract hear of it. */
  | {
      kind: 'tell_dependents';
      step: string;
      news: Pick<ContractEventEnvelope, 'occurredAt' | 'event'>;
    }
  /** The intake's reference data (contract, machine, site, customer) follow the contract. */
  | { kind: 'cover'; step: string; records: CoverageRecords };

/** A link with a token for the customer; the mail gets its address in its data. */
export interface LinkWish {
  purpose: LinkPurpose;
  /** Field of the mail's data that takes the address; `link` where none is named. */
  as?: string;
  /** What the token is for, within the contract: a notice's day, a document's step. */
  data: ConsequenceData;
  /** Calendar date after which it no longer opens anything. */
  expiresOn?: CalendarDate;
  singleUse: boolean;
}

/** What one kind of act brings about, by the state after it; `recorded` is the act with its number. */
export type ConsequenceRule = (
  act: ContractAct,
  state: ContractState,
  recorded: RecordedAct,
) => Consequence[];

/** An act with what follows from it; every act is also an event `contract.{act}` for webhooks. */
export interface ActToFollow {
  act: RecordedAct;
  consequences: Consequence[];
}
