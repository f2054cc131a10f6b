import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, daysBetween, isDate } from '../../time/calendar-date.js';
import type { Due } from '../contract-plan.js';
import { defineContractSide, SideName, type SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import type { LadderEvent } from './ladder-event.js';
import { type LadderEntry, type LadderFacts, noNotices } from './ladder-facts.js';
import { entryOf, nextLadderStep, standingDeadlines } from './ladder-steps.js';

type Step = SideStep<LadderFacts>;

/** Keeps what is said of one deadline and drops what was said of deadlines that no longer stand. */
function withEntry(
  { entries }: LadderFacts,
  changed: LadderEntry,
  contract: ContractState,
): LadderFacts {
  const standing = standingDeadlines(contract);
  const kept = entries.filter(
    ({ what, lastDay }) =>
      (what !== changed.what || lastDay !== changed.lastDay) &&
      standing.some((deadline) => deadline.what === what && deadline.lastDay === lastDay),
  );
  return { entries: [...kept, changed] };
}

function fallDue(facts: LadderFacts, { on, kind }: Due, contract: ContractState): Step {
  const step = nextLadderStep(facts, contract);
  if (!step) return { facts, acts: [] };
  const { what, lastDay, because } = step.deadline;
  const { snoozedUntil: _over, ...entry } = entryOf(facts, step.deadline);
  const said = { on, act: kind, what, lastDay, rule: because };
  if (kind === 'deadline_passed')
    return { facts: withEntry(facts, { ...entry, passed: true }, contract), acts: [said] };
  return {
    facts: withEntry(facts, { ...entry, noticedOn: on }, contract),
    acts: [{ ...said, daysLeft: daysBetween(on, lastDay) }],
  };
}

/** A snooze puts the next notice off to a day that is still before the last one. */
function applyEvent(
  facts: LadderFacts,
  { what, lastDay, until, by }: LadderEvent,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  const standing = standingDeadlines(contract).find(
    (deadline) => deadline.what === what && deadline.lastDay === lastDay,
  );
  if (!standing) return refuse('DEADLINE_UNKNOWN', [], `No ${what} is due by ${lastDay}.`, 'what');
  const { because } = standing;
  if (on > lastDay || entryOf(facts, standing).passed)
    return refuse('DEADLINE_PASSED', [because], `${lastDay} is over.`, 'lastDay');
  if (!isDate(until) || until <= on)
    return refuse('SNOOZE_NOT_AHEAD', [because], 'Give a day to come.', 'until');
  if (until > lastDay)
    return refuse('SNOOZE_PAST_LAST_DAY', [because], `The last day is ${lastDay}.`, 'until');
  const entry = { ...entryOf(facts, standing), snoozedUntil: until };
  return {
    facts: withEntry(facts, entry, contract),
    acts: [{ on, act: 'deadline_snoozed', what, lastDay, until, ...(by ? { by } : {}) }],
  };
}

/**
 * Notices before the last day on which something can be done, by default 90, 60, 30 and 7 days, and
 * the word that it is over. What was done, or is no longer to be done, falls silent by itself because
 * the plan names its deadline no more; a deadline that moves begins its ladder anew.
 */
export const ladderSide = defineContractSide<LadderFacts, LadderEvent>({
  name: SideName.ladder,
  events: ['deadline_snoozed'],
  initial: noNotices,
  nextDue: (facts, contract) => nextLadderStep(facts, contract)?.due,
  fallDue,
  applyEvent,
  isSettled: () => true,
});
