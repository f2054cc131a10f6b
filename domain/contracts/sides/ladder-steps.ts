import { ladderDays } from '../../policies/reminder-policies.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';
import { dateOf, instantOf } from '../../time/instant.js';
import { type Due, earliestDue, type PlanDeadline } from '../contract-plan.js';
import { contractPlans } from '../contract-plans.js';
import type { ContractState } from '../contract-state.js';
import type { LadderEntry, LadderFacts } from './ladder-facts.js';

/** The next thing to say of one deadline. */
export interface LadderStep {
  deadline: PlanDeadline;
  due: Due;
}

/** Gives the deadlines of a running contract as its plan sees them now; without a plan there are none. */
export function standingDeadlines(contract: ContractState): PlanDeadline[] {
  const { status, plan, facts, policy } = contract;
  if (status !== 'active' && status !== 'ended') return [];
  return contractPlans[plan].deadlines?.(facts, policy) ?? [];
}

/** Gives what was said of a deadline; one that has moved begins anew. */
export function entryOf(
  { entries }: LadderFacts,
  deadline: Omit<PlanDeadline, 'because'>,
): LadderEntry {
  const { what, lastDay } = deadline;
  const known = entries.find((entry) => entry.what === what && entry.lastDay === lastDay);
  return known ?? { what, lastDay };
}

/**
 * Gives the day of a deadline's next notice: the end of a snooze, else the next rung of the ladder.
 * Rungs that lay behind when the deadline came up are one notice, on that day.
 */
function nextNoticeOn(
  { lastDay, noticedOn, snoozedUntil }: LadderEntry,
  days: readonly number[],
  since: CalendarDate,
): CalendarDate | undefined {
  if (snoozedUntil !== undefined) return snoozedUntil;
  return days
    .map((before) => addDays(lastDay, -before))
    .filter((day) => noticedOn === undefined || day > noticedOn)
    .map((day) => (day < since ? since : day))
    .filter((day) => day !== noticedOn)
    .sort()[0];
}

function nextOf(
  deadline: PlanDeadline,
  entry: LadderEntry,
  days: readonly number[],
  since: CalendarDate,
): LadderStep | undefined {
  const { lastDay } = deadline;
  // What is over when it comes up can no longer be done: nothing is to be said of it.
  if (entry.passed || lastDay < since) return undefined;
  const on = nextNoticeOn(entry, days, since);
  const due = earliestDue([
    on !== undefined && on <= lastDay ? { on, edge: 'start', kind: 'deadline_notice' } : undefined,
    { on: lastDay, edge: 'end', kind: 'deadline_passed' },
  ]);
  return due && { deadline, due };
}

/**
 * Gives the earliest thing to say of any deadline. A deadline counts from the contract's last event:
 * everything before that event was done before it.
 */
export function nextLadderStep(
  facts: LadderFacts,
  contract: ContractState,
): LadderStep | undefined {
  const days = ladderDays(contract.policy.deadlineNotices, 'deadlineNotices');
  if (days.length === 0) return undefined;
  const since = dateOf(instantOf(contract.changedAt));
  const steps = standingDeadlines(contract).map((deadline) =>
    nextOf(deadline, entryOf(facts, deadline), days, since),
  );
  const first = earliestDue(steps.map((step) => step?.due));
  return steps.find((step) => step !== undefined && step.due === first);
}
