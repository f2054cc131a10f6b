import type { CalendarDate } from '../time/calendar-date.js';
import { fallDue, nextDue } from './contract-dues.js';
import type { SideName } from './contract-side.js';
import type { ContractState } from './contract-state.js';

/** A date on which a contract will do something by itself if nobody does anything before. */
export interface UpcomingDue {
  on: CalendarDate;
  kind: string;
  side?: SideName;
  /** What it is about, where the act says so: a deadline, a claim. */
  what?: string;
  /** The last day that a reminder is about. */
  lastDay?: CalendarDate;
}

/** Terms that renew for ever are shown this far. */
const MOST_DUES = 80;

/**
 * Gives what a contract will do by itself, in order, up to its end or the given day, inclusive. The
 * dates are not computed a second time: a copy of the contract lives through them.
 */
export function upcomingDues(state: ContractState, until: CalendarDate): UpcomingDue[] {
  const upcoming: UpcomingDue[] = [];
  let current = state;
  for (
    let next = nextDue(current);
    next && next.due.on <= until && upcoming.length < MOST_DUES;
    next = nextDue(current)
  ) {
    const { on, kind, side } = next.due;
    const step = fallDue(current, next, next.wakeMs);
    current = step.state;
    const said = step.acts[0]?.act;
    const what = said?.what ?? said?.claim;
    const lastDay = said?.lastDay;
    upcoming.push({
      on,
      kind,
      ...(side === undefined ? {} : { side }),
      ...(typeof what === 'string' ? { what } : {}),
      ...(typeof lastDay === 'string' ? { lastDay } : {}),
    });
  }
  return upcoming;
}
