import type { Refusal } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';
import type { ContractAct } from './contract-act.js';
import type { ContractOpening } from './contract-event.js';
import type { Due } from './contract-plan.js';
import type { ContractState } from './contract-state.js';

/** What every contract has beside its plan: who it is with, what it owes, what stops it, who is reminded. */
export const SideName = {
  application: 'application',
  party: 'party',
  standing: 'standing',
  ladder: 'ladder',
  ledger: 'ledger',
} as const;
export type SideName = (typeof SideName)[keyof typeof SideName];

/** What a step of a side leaves behind. */
export interface SideStep<Facts> {
  facts: Facts;
  acts: ContractAct[];
  /** The application was accepted: the plan opens with this, as of the step's own day. */
  opens?: ContractOpening;
  /** The application was refused or withdrawn: there is no contract; or the side ends it (a cancellation). */
  ends?: { on: CalendarDate; as: 'ended' | 'refused' | 'withdrawn' };
}

/**
 * A concern that all plans share, as pure rules over its own facts. It reads the rest of the contract
 * and never changes it: what one side means for another is read from the state.
 */
export interface ContractSide<Facts extends object, Event> {
  name: SideName;
  events: readonly string[];
  /** The facts of a contract that never met this side. */
  initial: Facts;
  nextDue(facts: Facts, contract: ContractState): Due | undefined;
  fallDue(facts: Facts, due: Due, contract: ContractState): SideStep<Facts>;
  applyEvent(
    facts: Facts,
    event: Event,
    on: CalendarDate,
    contract: ContractState,
  ): SideStep<Facts> | Refusal;
  /** Takes what the plan or another side did in the same step (a claim to pay, a new deadline); `n` is the act's number. */
  hear?(facts: Facts, act: ContractAct, contract: ContractState, n: number): Facts;
  /** Whether an ended contract has nothing open here. */
  isSettled(facts: Facts, contract: ContractState): boolean;
}

/** A side as the table holds it. */
export type AnyContractSide = ContractSide<object, { type: string }>;

/** Lets a side into the table; its own types are laid aside here and nowhere else. */
export function defineContractSide<Facts extends object, Event extends { type: string }>(
  rules: ContractSide<Facts, Event>,
): AnyContractSide {
  return rules as unknown as AnyContractSide;
}

/** Gives a side's facts within a contract. */
export function sideFacts<Facts extends object>(
  { name, initial }: { name: SideName; initial: Facts },
  { sides }: Pick<ContractState, 'sides'>,
): Facts {
  return (sides?.[name] as Facts | undefined) ?? initial;
}
