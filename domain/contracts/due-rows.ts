import { contractPlans } from './contract-plans.js';
import { sideFacts } from './contract-side.js';
import { type ContractState, ContractStatus } from './contract-state.js';
import { type DueEntry, type DueRow, DueRowKind } from './due-row.js';
import { noNotices } from './sides/ladder-facts.js';
import { entryOf, standingDeadlines } from './sides/ladder-steps.js';
import { partyOf } from './sides/party-of.js';

/** What the plan does next by itself. */
function dates({ status, plan, facts, policy }: ContractState): DueEntry[] {
  if (status !== ContractStatus.active) return [];
  const due = contractPlans[plan].nextDue(facts, policy);
  return due ? [{ kind: DueRowKind.Date, what: due.kind, on: due.on }] : [];
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
  const entries = [...dates(state), ...deadlines(state)];
  return entries.map((entry) => ({ ...shared, ...entry }));
}
