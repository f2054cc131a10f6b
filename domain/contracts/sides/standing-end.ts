import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import { contractPlans } from '../contract-plans.js';
import type { SideStep } from '../contract-side.js';
import { type ContractState, ContractStatus } from '../contract-state.js';
import type { StandingEvent } from './standing-event.js';
import type { StandingFacts } from './standing-facts.js';

type Step = SideStep<StandingFacts>;

/** Says which rules go on after the end of a contract. */
export function survivingRules(
  { plan }: Pick<ContractState, 'plan'>,
  on: CalendarDate,
): ContractAct {
  const rules = contractPlans[plan].standing?.survives ?? [];
  return { on, act: 'survives', rules: rules.join(' ') };
}

/**
 * Ends a contract on a ground before its time: what the plan's document allows that side, after the
 * demand it wants; penalties and debts that it makes due are acts which the ledger hears.
 */
export function terminateContract(
  facts: StandingFacts,
  { ground, side, reason, arrears }: StandingEvent & { type: 'terminate' },
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  if (contract.status !== ContractStatus.active)
    return refuse('CONTRACT_NOT_RUNNING', [], 'Only a running contract is ended.');
  const { standing } = contractPlans[contract.plan];
  if (!standing?.terminate)
    return refuse('END_NOT_IN_PLAN', [], `${contract.plan} is stopped, not ended.`, 'ground');
  const breach = facts.breaches?.find((open) => open.ground === ground);
  const answer = standing.terminate(
    contract.facts as never,
    {
      ...{ ground, by: side, on },
      ...(breach?.demandReceivedOn && { demandReceivedOn: breach.demandReceivedOn }),
      ...(arrears === undefined ? {} : { arrears }),
    },
    contract.policy,
  );
  if (isRefusal(answer)) return answer;
  const { endsOn, claims, debtsDueOn, because } = answer;
  const [rule = ''] = because;
  const acts: ContractAct[] = [
    { on, act: 'terminated', ground, side, reason, endsOn, rule },
    ...claims.map((claim) => ({ on, act: 'claim', ...claim })),
    ...(debtsDueOn === undefined
      ? []
      : [{ on, act: 'debts_due_at_once', dueOn: debtsDueOn, rule }]),
    survivingRules(contract, on),
  ];
  const { numbered = 0 } = facts;
  return {
    facts: { numbered, survivesSaid: true },
    acts,
    ...(answer.ends ? { ends: { on: endsOn, as: 'ended' as const } } : {}),
  };
}
