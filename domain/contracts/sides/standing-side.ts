import type { Refusal } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { type Due, earliestDue } from '../contract-plan.js';
import { contractPlans } from '../contract-plans.js';
import { defineContractSide, SideName, type SideStep } from '../contract-side.js';
import { type ContractState, ContractStatus } from '../contract-state.js';
import { partyOf } from './party-of.js';
import { closeBreach, recordBreach } from './standing-breach.js';
import { survivingRules, terminateContract } from './standing-end.js';
import { type StandingEvent, standingEventTypes } from './standing-event.js';
import { goodStanding, type StandingFacts } from './standing-facts.js';
import { announceSuspension, resume, suspend } from './standing-suspension.js';

type Step = SideStep<StandingFacts>;

/** What survives is said once, to a customer that is known, when the contract has ended. */
function survivalDue(facts: StandingFacts, contract: ContractState): Due | undefined {
  const { status, endedOn, plan } = contract;
  if (status !== ContractStatus.ended || endedOn === undefined || facts.survivesSaid)
    return undefined;
  if (partyOf(contract).customer === undefined) return undefined;
  const rules = contractPlans[plan].standing?.survives ?? [];
  return rules.length > 0 ? { on: endedOn, edge: 'end', kind: 'survives' } : undefined;
}

function nextDue(facts: StandingFacts, contract: ContractState): Due | undefined {
  const { breaches = [], suspended } = facts;
  const running = contract.status === ContractStatus.active;
  return earliestDue([
    ...(running ? breaches : []).map(({ cureBy, isOver }) =>
      cureBy === undefined || isOver
        ? undefined
        : ({ on: cureBy, edge: 'end', kind: 'cure_period_over' } as const),
    ),
    running && suspended?.until !== undefined && !suspended.isOver
      ? { on: suspended.until, edge: 'end', kind: 'suspension_period_over' }
      : undefined,
    survivalDue(facts, contract),
  ]);
}

/** Nobody is stopped by a clock: when a period is over a person decides. */
function fallDue(facts: StandingFacts, { on, kind }: Due, contract: ContractState): Step {
  const { breaches = [], suspended } = facts;
  if (kind === 'survives')
    return { facts: { ...facts, survivesSaid: true }, acts: [survivingRules(contract, on)] };
  if (kind === 'suspension_period_over')
    return {
      facts: { ...facts, ...(suspended && { suspended: { ...suspended, isOver: true } }) },
      acts: [{ on, act: kind, ground: suspended?.ground ?? '' }],
    };
  const isDue = ({ cureBy, isOver }: (typeof breaches)[number]): boolean =>
    cureBy === on && !isOver;
  return {
    facts: {
      ...facts,
      breaches: breaches.map((breach) => (isDue(breach) ? { ...breach, isOver: true } : breach)),
    },
    acts: breaches.filter(isDue).map(({ id, ground }) => ({ on, act: kind, breach: id, ground })),
  };
}

function applyEvent(
  facts: StandingFacts,
  event: StandingEvent,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  switch (event.type) {
    case 'breach_recorded':
      return recordBreach(facts, event, on, contract);
    case 'cured':
    case 'breach_dropped':
      return closeBreach(facts, event, on);
    case 'suspension_announced':
      return announceSuspension(facts, event, on, contract);
    case 'suspend':
      return suspend(facts, event, on, contract);
    case 'resume':
      return resume(facts, event, on);
    case 'terminate':
      return terminateContract(facts, event, on, contract);
  }
}

/** Breaches with their demands, suspensions, ends on a ground, and what goes on after the end. */
export const standingSide = defineContractSide<StandingFacts, StandingEvent>({
  name: SideName.standing,
  events: standingEventTypes,
  initial: goodStanding,
  nextDue,
  fallDue,
  applyEvent,
  isSettled: () => true,
});
