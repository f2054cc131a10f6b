import type { CalendarDate } from '../../time/calendar-date.js';

/** What the notices of one deadline have come to. */
export interface LadderEntry {
  what: string;
  lastDay: CalendarDate;
  /** Day of the last notice. */
  noticedOn?: CalendarDate;
  /** Day on which the next notice comes, whatever the ladder says. */
  snoozedUntil?: CalendarDate;
  /** Its last day is over, and that was said. */
  passed?: boolean;
}

/** What has been said of deadlines that still stand; one without an entry has had no notice yet. */
export interface LadderFacts {
  entries: LadderEntry[];
}

export const noNotices: LadderFacts = { entries: [] };
