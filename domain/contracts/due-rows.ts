import { addDays } from '../time/calendar-date.js';
import { dateOf, instantOf } from '../time/instant.js';
import { contractPlans } from './contract-plans.js';
import { sideFacts } from './contract-side.js';
import { type ContractState, ContractStatus, hasPlan } from './contract-state.js';
import { type DueEntry, type DueRow, DueRowKind, dueRowKey } from './due-row.js';
import type { UpsBatteryFacts } from './plans/ups-battery-facts.js';
import { decideBy } from './sides/application-dues.js';
import { noApplication } from './sides/application-facts.js';
import { noNotices } from './sides/ladder-facts.js';
import { entryOf, standingDeadlines } from './sides/ladder-steps.js';
import { emptyLedger, isSettledClaim } from './sides/ledger-facts.js';
import { partyOf } from './sides/party-of.js';

/** The list reaches a year ahead; what the plan does within a year of its next date is on it. */
const DAYS_AHEAD = 366;
const MOST_DATES = 24;

/** What the plan does by itself: a copy of its facts lives through the dates. */
function dates({ status, plan, facts, policy }: ContractState): DueEntry[] {
  if (status !== ContractStatus.active) return [];
  const rules = contractPlans[plan];
  const entries: DueEntry[] = [];
  let current = facts;
  for (
    let due = rules.nextDue(current, policy);
    due && entries.length < MOST_DATES && due.on <= addDays(entries[0]?.on ?? due.on, DAYS_AHEAD);
    due = rules.nextDue(current, policy)
  ) {
    entries.push({ kind: DueRowKind.Date, what: due.kind, on: due.on });
    const step = rules.fallDue(current, due, policy);
    if (step.endedOn !== undefined) break;
    current = step.facts;
  }
  return entries;
}

/** Last days that somebody can still keep, with a snooze where there is one. */
function deadlines(state: ContractState): DueEntry[] {
  const facts = sideFacts({ name: 'ladder', initial: noNotices }, state);
  return standingDeadlines(state).flatMap((deadline) => {
    const { passed, snoozedUntil } = entryOf(facts, deadline);
    if (passed) return [];
    const { what, lastDay } = deadline;
    const entry = { kind: DueRowKind.Deadline, what, on: lastDay };
    return [{ ...entry, ...(snoozedUntil === undefined ? {} : { snoozedUntil }) }];
  });
}

/** Money that is not paid, until it is. */
function claims(state: ContractState): DueEntry[] {
  const { claims: booked } = sideFacts({ name: 'ledger', initial: emptyLedger }, state);
  return booked.flatMap((claim) =>
    claim.dueOn === undefined || isSettledClaim(claim)
      ? []
      : [{ kind: DueRowKind.Claim, what: claim.id, on: claim.dueOn, amount: claim.open }],
  );
}

/** What a customer asked for and is waiting for: its appointment, or its earliest day while there is none. */
function requests(state: ContractState): DueEntry[] {
  const { plan, facts } = state;
  if (plan !== 'ups-battery' || !hasPlan(state)) return [];
  return (facts as UpsBatteryFacts).requests.map(({ id, earliestOn, from }) => ({
    kind: DueRowKind.Request,
    what: `${from === undefined ? 'battery_request' : 'battery_appointment'}:${id}`,
    on: from === undefined ? earliestOn : dateOf(instantOf(from)),
  }));
}

/** An application is on the list from the day on which its own side puts it there (day 20). */
function application(state: ContractState): DueEntry[] {
  const { appliedOn, undecided } = sideFacts(
    { name: 'application', initial: noApplication },
    state,
  );
  if (state.status !== ContractStatus.applied || !appliedOn || !undecided) return [];
  const on = decideBy(appliedOn, state.policy);
  return [{ kind: DueRowKind.Application, what: 'application_decision', on }];
}

/**
 * Gives what a contract adds to the list of what comes due: what it does next, deadlines that can still
 * be kept, money that is open, requests that are not done. It depends on the contract alone, so that
 * the list is written with the contract and read on any day.
 */
export function dueRows(state: ContractState): DueRow[] {
  const { customer, customerName, owner } = partyOf(state);
  const shared = {
    contract: state.id,
    plan: state.plan,
    ...(customer === undefined ? {} : { customer }),
    ...(customerName === undefined ? {} : { customerName }),
    ...(owner === undefined ? {} : { owner }),
  };
  const entries = [
    ...dates(state),
    ...deadlines(state),
    ...claims(state),
    ...requests(state),
    ...application(state),
  ];
  const rows = entries.map((entry) => ({ ...shared, ...entry }));
  // Two reminders of one day are one row.
  return [...new Map(rows.map((row) => [dueRowKey(row), row])).values()];
}
