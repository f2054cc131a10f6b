import type { PolicySettings } from '../policies/policy-table.js';
import type { Refusal } from '../refusal.js';
import type { RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';
import type { ContractAct } from './contract-act.js';
import type { ContractEvent, ContractOpening, ContractPlanName } from './contract-event.js';
import type { SideName } from './contract-side.js';
import type { PlanSideRules } from './plan-side-rules.js';

/** Something that a contract does by itself: as its day begins, or once its day is over. */
export interface Due {
  on: CalendarDate;
  edge: 'start' | 'end';
  kind: string;
  /** The side whose matter it is; absent when it is the plan's. */
  side?: SideName;
}

/** What a step leaves behind; `endedOn` when the contract's last day is known and over. */
export interface PlanStep<Facts> {
  facts: Facts;
  acts: ContractAct[];
  endedOn?: CalendarDate;
}

/** The last day on which somebody can still do something about a contract: a notice, a request. */
export interface PlanDeadline {
  /** What can be done until then; snake_case, unique within the plan. */
  what: string;
  lastDay: CalendarDate;
  because: RuleId;
}

/** What a plan's rules decide; facts are plain JSON and belong to the plan alone. */
export interface PlanRules<Opening, Facts, Event> extends PlanSideRules<Opening, Facts> {
  name: ContractPlanName;
  /** Every type of event that the plan answers. */
  events: readonly string[];
  open(opening: Opening, policy: PolicySettings): Facts | Refusal;
  /** The earliest thing still to be done by itself. */
  nextDue(facts: Facts, policy: PolicySettings): Due | undefined;
  fallDue(facts: Facts, due: Due, policy: PolicySettings): PlanStep<Facts>;
  applyEvent(
    facts: Facts,
    event: Event,
    on: CalendarDate,
    policy: PolicySettings,
  ): PlanStep<Facts> | Refusal;
  /** Last days that lie ahead as things stand; reminders count back from them. */
  deadlines?(facts: Facts, policy: PolicySettings): PlanDeadline[];
  /** Whether an ended contract has nothing open any more: no debt, nothing to come back. */
  isSettled(facts: Facts): boolean;
}

/** A plan's facts as the contract carries them, without looking inside. */
export type PlanFacts = object;

/** A plan as the table holds it. */
export type ContractPlan = PlanRules<ContractOpening, PlanFacts, ContractEvent>;

/**
 * Lets a plan into the table. Its own types are laid aside here and nowhere else: the contract gives a
 * plan only facts that it made itself and events of the types that it lists.
 */
export function defineContractPlan<Opening extends ContractOpening, Facts extends object, Event>(
  rules: PlanRules<Opening, Facts, Event>,
): ContractPlan {
  return {
    ...rules,
    open: (opening, policy) => rules.open(opening as Opening, policy),
    nextDue: (facts, policy) => rules.nextDue(facts as Facts, policy),
    fallDue: (facts, due, policy) => rules.fallDue(facts as Facts, due, policy),
    applyEvent: (facts, event, on, policy) =>
      rules.applyEvent(facts as Facts, event as Event, on, policy),
    deadlines: (facts, policy) => rules.deadlines?.(facts as Facts, policy) ?? [],
    isSettled: (facts) => rules.isSettled(facts as Facts),
  };
}

/** Gives the earliest of several due things; of one day what begins it comes before what ends it. */
export function earliestDue(dues: readonly (Due | undefined)[]): Due | undefined {
  const order = ({ on, edge }: Due): string => `${on} ${edge === 'start' ? 0 : 1}`;
  return dues.reduce<Due | undefined>(
    (first, due) => (due && (!first || order(due) < order(first)) ? due : first),
    undefined,
  );
}
