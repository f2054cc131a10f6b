import type { ActToFollow } from '../../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../../domain/contracts/contract-act.js';
import type { ContractOpening } from '../../domain/contracts/contract-event.js';
import type { ContractState, ContractStatus } from '../../domain/contracts/contract-state.js';
import type { KnownOperation } from '../../domain/contracts/known-operation.js';
import type { ContractApplication } from '../../domain/contracts/sides/application-facts.js';
import type { PartyFacts } from '../../domain/contracts/sides/party-facts.js';
import type { PolicySettings } from '../../domain/policies/policy-table.js';

export const contractWorkflowType = 'contract';
export function contractWorkflowId(id: string): string {
  return `contract:${id}`;
}

export type { ContractEventEnvelope } from '../../domain/contracts/contract-event.js';
export type { ContractSnapshot } from '../../domain/contracts/contract-snapshot.js';

export interface ContractInput {
  id: string;
  opening: ContractOpening;
  /** Somebody applies for it: it waits for a decision instead of running at once. */
  application?: ContractApplication;
  /** ISO instant at which the registration was complete, or the application was received. */
  openedAt: string;
  /** Readings agreed for this contract; every other one is the default of its opening day. */
  policy?: Partial<PolicySettings>;
  /** Whom it is with; without it nothing leaves the house. */
  party?: PartyFacts;
}

/** What one run hands to the next: the whole contract, and acts that no store has yet. */
export interface CarriedContract {
  state: ContractState;
  unpublished: RecordedAct[];
  /** Operations that were answered and that no store has yet. */
  unrecorded?: KnownOperation[];
  /** Acts whose consequences are still to be carried out. */
  unfollowed?: ActToFollow[];
}

/** Update `event`: what somebody did with the contract. */
export const contractUpdates = { event: 'event' } as const;

/** The answer "done"; the decision itself is in the acts. A repeated operation names its acts' numbers only. */
export interface ContractAnswer {
  id: string;
  seq: number;
  status: ContractStatus;
  firstAct: number;
  actCount: number;
  acts: RecordedAct[];
  duplicate: boolean;
}

/** Query: the contract as it is published. */
export const contractSnapshotQuery = 'snapshot';
