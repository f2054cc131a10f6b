import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import { contractPlans } from '../contract-plans.js';
import type { SideStep } from '../contract-side.js';
import { type ContractState, ContractStatus } from '../contract-state.js';
import { oldestDueOn } from './oldest-due.js';
import { saidBy } from './said-by.js';
import { groundOf } from './standing-breach.js';
import type { StandingEvent } from './standing-event.js';
import type { StandingFacts } from './standing-facts.js';
import type { SuspensionGround } from './standing-rules.js';

type Step = SideStep<StandingFacts>;
type EventOf<Type extends StandingEvent['type']> = StandingEvent & { type: Type };

/**
 * Tells the customer that use will be suspended: why, from when and until when.
 * @rule PAYG-46 the notice
 */
export function announceSuspension(
  facts: StandingFacts,
  { ground, reason, from, until }: EventOf<'suspension_announced'>,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  const rule = groundOf(contract, ground);
  if ('allowed' in rule) return rule;
  if (!isDate(from) || !isDate(until) || from < on || until < from)
    return refuse('PERIOD_INVALID', [rule.rule], 'Give a period that lies ahead.', 'from');
  return {
    facts: { ...facts, announced: { ground, from, until } },
    acts: [{ on, act: 'suspension_announced', ground, reason, from, until, rule: rule.rule }],
  };
}

/** Says what still has to come before a suspension: a demand's period, a word to the customer. */
function missingBefore(
  facts: StandingFacts,
  event: EventOf<'suspend'>,
  on: CalendarDate,
  { rule, demand, notice, overdue, suspends }: SuspensionGround,
  contract: ContractState,
): Refusal | undefined {
  const { ground, isEmergency, contacted } = event;
  if (suspends === false)
    return refuse('NOT_A_GROUND_TO_SUSPEND', [rule], 'It ends the contract, or nothing.', 'ground');
  const { breaches = [], announced } = facts;
  if (demand && !breaches.some((breach) => breach.ground === ground && breach.isOver))
    return breaches.some((breach) => breach.ground === ground)
      ? refuse('CURE_PERIOD_RUNNING', [rule], 'The period to cure it has not passed.', 'ground')
      : refuse('DEMAND_MISSING', [rule], 'A demand with a period comes first.', 'ground');
  const dueOn = oldestDueOn(contract) ?? event.dueOn;
  if (overdue && (dueOn === undefined || on <= dueOn))
    return refuse('NOT_OVERDUE', [rule], 'Nothing is overdue on this day.', 'dueOn');
  if (notice === 'contact' && !contacted)
    return refuse(
      'CUSTOMER_NOT_CONTACTED',
      [rule],
      'The customer is contacted first.',
      'contacted',
    );
  if (notice !== 'reason-day-period' || isEmergency) return undefined;
  if (announced?.ground !== ground || announced.from > on)
    return refuse(
      'SUSPENSION_NOT_ANNOUNCED',
      ['PAYG-46'],
      'Reason, day and period are told before a suspension.',
      'ground',
    );
  return undefined;
}

/** Suspends all or part of the service; where the document says so all debts fall due with it. */
export function suspend(
  facts: StandingFacts,
  event: EventOf<'suspend'>,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  const { ground, scope, reason, by } = event;
  if (contract.status !== ContractStatus.active)
    return refuse('CONTRACT_NOT_RUNNING', [], 'Only a running contract is suspended.');
  if (facts.suspended)
    return refuse('SUSPENDED_ALREADY', [], `It is suspended since ${facts.suspended.on}.`);
  const rule = groundOf(contract, ground);
  if ('allowed' in rule) return rule;
  const missing = missingBefore(facts, event, on, rule, contract);
  if (missing) return missing;
  const { announced, ...rest } = facts;
  const until = announced?.ground === ground ? { until: announced.until } : {};
  return {
    facts: { ...rest, suspended: { on, ground, scope, ...until } },
    acts: [
      { on, act: 'suspended', ground, scope, reason, ...saidBy(by), rule: rule.rule, ...until },
      ...debtsAtOnce(contract, on),
    ],
  };
}

/**
 * Makes all money debts due at once where the plan's document says so.
 * @rule UPS-57 the debts
 */
function debtsAtOnce({ plan }: ContractState, on: CalendarDate): ContractAct[] {
  const rule = contractPlans[plan].standing?.debtsDueAtOnce;
  return rule === undefined ? [] : [{ on, act: 'debts_due_at_once', dueOn: on, rule }];
}

/** Takes the service up again; a breach that led to the suspension is settled with it. */
export function resume(
  facts: StandingFacts,
  { by, reason }: EventOf<'resume'>,
  on: CalendarDate,
): Step | Refusal {
  const { suspended, breaches = [], ...rest } = facts;
  if (!suspended) return refuse('NOT_SUSPENDED', [], 'Nothing is suspended.');
  const open = breaches.filter(({ ground }) => ground !== suspended.ground);
  return {
    facts: { ...rest, breaches: open },
    acts: [{ on, act: 'resumed', ...saidBy(by), ...(reason === undefined ? {} : { reason }) }],
  };
}
