import { lastDayWithin } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';
import { type Due, earliestDue } from '../contract-plan.js';
import type { SideStep } from '../contract-side.js';
import { type ContractState, ContractStatus } from '../contract-state.js';
import type { ApplicationFacts, Undecided } from './application-facts.js';

/** Days after receipt on which an undecided application is put on the managers' list, and shouted. */
const LISTED_AFTER_DAYS = 20;
const SHOUTED_AFTER_DAYS = 27;
/** Days after receipt within which a refusal is notified. */
const DECISION_DAYS = 30;

const kinds: Readonly<Record<Undecided, string>> = {
  listed: 'application_undecided_listed',
  shouted: 'application_undecided_shouted',
  passed: 'application_deadline_passed',
};
const after: Readonly<Record<Undecided | 'new', Undecided | undefined>> = {
  new: 'listed',
  listed: 'shouted',
  shouted: 'passed',
  passed: undefined,
};

/**
 * Gives the last day on which a refusal is notified: 30 days from the receipt (AMB-01).
 * @see-rule UPS-26
 * @see-rule ESP-25
 */
export function decideBy(appliedOn: CalendarDate, policy: PolicySettings): CalendarDate {
  return lastDayWithin(appliedOn, DECISION_DAYS, policy);
}

function undecidedDue(
  { appliedOn, undecided }: ApplicationFacts,
  policy: PolicySettings,
): Due | undefined {
  const step = after[undecided ?? 'new'];
  if (appliedOn === undefined || step === undefined) return undefined;
  const kind = kinds[step];
  if (step === 'passed') return { on: decideBy(appliedOn, policy), edge: 'end', kind };
  const days = step === 'listed' ? LISTED_AFTER_DAYS : SHOUTED_AFTER_DAYS;
  return { on: addDays(appliedOn, days), edge: 'start', kind };
}

/**
 * Gives what an application does by itself: day 20 on the managers' list, day 27 shouted, after day 30
 * the last day is over. Silence accepts and refuses nothing; it stays open until somebody decides.
 */
export function applicationDue(
  facts: ApplicationFacts,
  { status, policy }: Pick<ContractState, 'status' | 'policy'>,
): Due | undefined {
  const { refund } = facts;
  return earliestDue([
    status === ContractStatus.applied ? undecidedDue(facts, policy) : undefined,
    refund?.state === 'open' && refund.claimBy !== undefined
      ? { on: refund.claimBy, edge: 'end', kind: 'refund_right_lapsed' }
      : undefined,
  ]);
}

/** Does one of them. */
export function applicationFallsDue(
  facts: ApplicationFacts,
  { on, kind }: Due,
  { policy }: Pick<ContractState, 'policy'>,
): SideStep<ApplicationFacts> {
  const { refund, appliedOn = on, undecided } = facts;
  if (kind === 'refund_right_lapsed')
    return {
      facts: { ...facts, ...(refund && { refund: { ...refund, state: 'lapsed' } }) },
      acts: [{ on, act: kind }],
    };
  const step = after[undecided ?? 'new'];
  return {
    facts: { ...facts, ...(step && { undecided: step }) },
    acts: [{ on, act: kind, appliedOn, decideBy: decideBy(appliedOn, policy) }],
  };
}
