import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import { contractPlans } from '../contract-plans.js';
import type { SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { curePeriodOf } from './cure-days.js';
import type { StandingEvent } from './standing-event.js';
import type { OpenBreach, StandingFacts } from './standing-facts.js';
import type { SuspensionGround } from './standing-rules.js';

type Step = SideStep<StandingFacts>;
type EventOf<Type extends StandingEvent['type']> = StandingEvent & { type: Type };

/** Breaches that can be open at once; more are one and the same matter. */
const MOST_BREACHES = 8;

/** Gives what the plan's document says of a ground; refuses one that it does not know. */
export function groundOf(
  { plan }: Pick<ContractState, 'plan'>,
  ground: string,
): SuspensionGround | Refusal {
  const grounds = contractPlans[plan].standing?.grounds ?? {};
  const found = Object.hasOwn(grounds, ground) ? grounds[ground] : undefined;
  return found ?? refuse('GROUND_UNKNOWN', [], `${plan} knows no ground ${ground}.`, 'ground');
}

/** Finds a breach that is open. */
export function openBreach({ breaches = [] }: StandingFacts, id: string): OpenBreach | Refusal {
  const found = breaches.find((breach) => breach.id === id);
  return found ?? refuse('BREACH_NOT_OPEN', [], `No breach ${id} is open.`, 'breach');
}

/**
 * Records a breach: with a demand and the last day to cure it where the document wants one, otherwise
 * with the day from which the provider may act.
 */
export function recordBreach(
  facts: StandingFacts,
  { ground, what, demandReceivedOn = '' }: EventOf<'breach_recorded'>,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  const rule = groundOf(contract, ground);
  if ('allowed' in rule) return rule;
  const { breaches = [], numbered = 0 } = facts;
  if (breaches.length >= MOST_BREACHES)
    return refuse('TOO_MANY_BREACHES', [], 'Settle what is open first.', 'ground');
  const receivedOn = demandReceivedOn === '' ? on : demandReceivedOn;
  if (!isDate(receivedOn) || receivedOn > on)
    return refuse('DATE_INVALID', [], 'The demand was received by then.', 'demandReceivedOn');
  const id = `B${numbered + 1}`;
  const period = curePeriodOf(rule, receivedOn, contract.policy);
  const open: OpenBreach = period
    ? { id, ground, demandReceivedOn: receivedOn, cureBy: period.lastCureDay }
    : { id, ground };
  const said = { on, breach: id, ground, what, rule: rule.rule };
  return {
    facts: { ...facts, numbered: numbered + 1, breaches: [...breaches, open] },
    acts: [
      period
        ? { ...said, act: 'cure_demanded', by: period.lastCureDay }
        : { ...said, act: 'breach_recorded', mayActFrom: on },
    ],
  };
}

/** Takes a breach off the books: cured, in time or late, or dropped by the provider. */
export function closeBreach(
  facts: StandingFacts,
  event: EventOf<'cured'> | EventOf<'breach_dropped'>,
  on: CalendarDate,
): Step | Refusal {
  const breach = openBreach(facts, event.breach);
  if ('allowed' in breach) return breach;
  const { id, ground, cureBy } = breach;
  const said = { on, act: event.type, breach: id, ground };
  const breaches = (facts.breaches ?? []).filter((other) => other.id !== id);
  return {
    facts: { ...facts, breaches },
    acts: [
      event.type === 'cured'
        ? { ...said, inTime: cureBy === undefined || on <= cureBy }
        : { ...said, reason: event.reason },
    ],
  };
}
