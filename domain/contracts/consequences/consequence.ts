import type { ContractAct, RecordedAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';

/** Plain JSON that a template or a document is filled with. */
export type ConsequenceData = Record<string, unknown>;

/**
 * What an act brings about outside of its contract. `step` names it within its act: contract, act and
 * step are the key under which it happens once, however often it is tried.
 */
export type Consequence =
  /** A mail; documents of the same act are attached by their step, a link is made for it. */
  | {
      kind: 'mail';
      step: string;
      to: 'customer' | 'owner' | 'managers';
      template: string;
      data: ConsequenceData;
      attach?: string[];
      link?: LinkWish;
    }
  /** A numbered document: invoice, credit note, completion notice, label. */
  | { kind: 'document'; step: string; document: string; data: ConsequenceData }
  /** Planned work for technicians: a battery replacement, the removal of equipment. */
  | {
      kind: 'work';
      step: string;
      work: 'battery_replacement' | 'equipment_removal';
      request: string;
    }
  /** Open work orders of the contract hear of it. */
  | { kind: 'tell_work_orders'; step: string; change: string }
  /** The intake's reference data (contract, machine, site) follow the contract. */
  | { kind: 'cover'; step: string };

/** A link with a token for the customer; the mail gets it as `data.link`. */
export interface LinkWish {
  purpose: 'battery_request' | 'fault_report' | 'document';
  /** What the token is for, within the contract: a notice's day, a document's step. */
  data: ConsequenceData;
  /** Calendar date after which it no longer opens anything. */
  expiresOn?: string;
  singleUse: boolean;
}

/** What one kind of act brings about, by the state after it. */
export type ConsequenceRule = (act: ContractAct, state: ContractState) => Consequence[];

/** An act with what follows from it; every act is also an event `contract.{act}` for webhooks. */
export interface ActToFollow {
  act: RecordedAct;
  consequences: Consequence[];
}
