import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { contractPlans } from '../contract-plans.js';
import { defineContractSide, SideName, type SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { applicationStanding } from './application-check.js';
import {
  acceptApplication,
  alreadyDecided,
  claimRefund,
  refuseApplication,
  withdrawApplication,
} from './application-decision.js';
import { applicationDue, applicationFallsDue } from './application-dues.js';
import { type ApplicationEvent, applicationEventTypes } from './application-event.js';
import { type ApplicationFacts, noApplication } from './application-facts.js';
import { saidBy } from './said-by.js';

type Step = SideStep<ApplicationFacts>;
type EventOf<Type extends ApplicationEvent['type']> = ApplicationEvent & { type: Type };

/** Puts parts of an application right; what a manager settled stays settled while it still stands. */
function correct(
  facts: ApplicationFacts,
  event: EventOf<'application_corrected'>,
  on: CalendarDate,
  { plan, policy }: ContractState,
): Step | Refusal {
  if (!facts.application || !facts.opening) return alreadyDecided();
  const opening = event.opening ?? facts.opening;
  const application = { ...facts.application, ...event.application };
  if (opening.plan !== plan || application.form.plan !== plan)
    return refuse('PLAN_IS_FIXED', [], 'Another plan needs another application.', 'opening.plan');
  const opened = contractPlans[plan].open(opening, policy);
  if (isRefusal(opened)) return opened;
  const corrected = { ...facts, opening, application };
  const standing = applicationStanding(corrected, policy);
  const codes = new Set<string>(standing?.exceptions.map(({ code }) => code));
  const settled = Object.entries(facts.settled ?? {}).filter(([code]) => codes.has(code));
  return {
    facts: { ...corrected, settled: Object.fromEntries(settled) },
    acts: [
      {
        on,
        act: 'application_corrected',
        against: standing?.refusals.length ?? 0,
        exceptions: standing?.open.length ?? 0,
      },
    ],
  };
}

/** Takes a manager's word on an exception; a later word counts instead of an earlier one. */
function settle(
  facts: ApplicationFacts,
  { code, accepted, reason, by }: EventOf<'exception_settled'>,
  on: CalendarDate,
  { policy }: ContractState,
): Step | Refusal {
  const standing = applicationStanding(facts, policy);
  if (!standing) return alreadyDecided();
  if (!standing.exceptions.some((exception) => exception.code === code))
    return refuse('EXCEPTION_NOT_OPEN', [], `${code} is no exception of it.`, 'code');
  if (reason.trim() === '') return refuse('REASON_MISSING', [], 'Say why.', 'reason');
  return {
    facts: { ...facts, settled: { ...facts.settled, [code]: accepted } },
    acts: [{ on, act: 'exception_settled', code, accepted, reason, ...saidBy(by) }],
  };
}

function applyEvent(
  facts: ApplicationFacts,
  event: ApplicationEvent,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  switch (event.type) {
    case 'application_corrected':
      return correct(facts, event, on, contract);
    case 'exception_settled':
      return settle(facts, event, on, contract);
    case 'application_accepted':
      return acceptApplication(facts, event, on, contract);
    case 'application_refused':
      return refuseApplication(facts, event, on, contract);
    case 'application_withdrawn':
      return withdrawApplication(facts, event, on);
    case 'refund_claimed':
      return claimRefund(facts, event, on, contract);
  }
}

/** The application from its receipt to the decision, and what a refusal leaves behind. */
export const applicationSide = defineContractSide<ApplicationFacts, ApplicationEvent>({
  name: SideName.application,
  events: applicationEventTypes,
  initial: noApplication,
  nextDue: applicationDue,
  fallDue: applicationFallsDue,
  applyEvent,
  isSettled: ({ refund }) => refund?.state !== 'open' || refund.claimBy === undefined,
});
