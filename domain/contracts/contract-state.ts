import type { PolicySettings } from '../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { addYears, type CalendarDate } from '../time/calendar-date.js';
import { formatInstant, instantAt } from '../time/instant.js';
import type { ContractOpening, ContractPlanName } from './contract-event.js';
import type { PlanFacts } from './contract-plan.js';
import { contractPlans } from './contract-plans.js';
import { type SideName, sideFacts } from './contract-side.js';
import { contractSides } from './contract-sides.js';
import type { KnownOperation } from './known-operation.js';
import { policyOfPlan } from './policy-of-plan.js';
import type { PartyFacts } from './sides/party-facts.js';

export const ContractStatus = {
  applied: 'applied',
  refused: 'refused',
  withdrawn: 'withdrawn',
  active: 'active',
  ended: 'ended',
} as const;
export type ContractStatus = (typeof ContractStatus)[keyof typeof ContractStatus];

/** A late act, as the lists show it. */
export interface LateAct {
  n: number;
  act: string;
  on: CalendarDate;
  lateMinutes: number;
}

/** A contract between two events: plain JSON, carried whole from run to run. */
export interface ContractState {
  id: string;
  plan: ContractPlanName;
  /** The settings of its opening that its document reads; a later change of the defaults does not reach it. */
  policy: PolicySettings;
  status: ContractStatus;
  endedOn?: CalendarDate;
  /** Instant of the last event; nothing that an event brought about is late before it. */
  changedAt: string;
  /** Grows with every change. */
  seq: number;
  /** Acts so far; the next one has the number after it. */
  acts: number;
  /** Recent operations: id, number of the first act, count of acts. */
  operations: KnownOperation[];
  /** Older operations are known to the store alone. */
  forgets?: boolean;
  /** The latest acts that could not be done in time. */
  late: LateAct[];
  /** The plan's own; empty until an application is accepted. */
  facts: PlanFacts;
  /** What the sides know; a side that never acted has nothing here. */
  sides?: Partial<Record<SideName, object>>;
}

/** Opens a contract under the given settings; refuses what its plan cannot be. */
export function openContract(
  id: string,
  opening: ContractOpening,
  policy: PolicySettings,
  openedAtMs: number,
  party?: PartyFacts,
): ContractState | Refusal {
  const plan = Object.hasOwn(contractPlans, opening.plan) ? contractPlans[opening.plan] : undefined;
  if (!plan) return refuse('PLAN_UNKNOWN', [], 'There is no such plan.', 'plan');
  const facts = plan.open(opening, policy);
  if (isRefusal(facts)) return facts;
  return {
    id,
    plan: plan.name,
    policy: policyOfPlan(plan.name, policy),
    status: ContractStatus.active,
    changedAt: formatInstant(openedAtMs),
    seq: 1,
    acts: 0,
    operations: [],
    late: [],
    facts,
    sides: party ? { party } : {},
  };
}

/** Decides whether the plan's own rules apply: not to an application that nobody accepted (yet). */
export function hasPlan({ status }: Pick<ContractState, 'status'>): boolean {
  return status === ContractStatus.active || status === ContractStatus.ended;
}

/** Years for which an ended contract goes on answering, be it with a no. */
const ANSWERS_FOR_YEARS = 1;

/**
 * Gives the instant (ms) at which a contract's story is over: one year after its last day, provided
 * that it has nothing open any more; `undefined` while it runs or something is open.
 */
export function overAt(state: ContractState): number | undefined {
  const { plan, endedOn, facts, status } = state;
  if (endedOn === undefined) return undefined;
  if (hasPlan({ status }) && !contractPlans[plan].isSettled(facts)) return undefined;
  const open = contractSides.some((side) => !side.isSettled(sideFacts(side, state), state));
  if (open) return undefined;
  return instantAt(addYears(endedOn, ANSWERS_FOR_YEARS), '24:00');
}
