import type { CalendarDate } from '../../time/calendar-date.js';

/** What people say to the notices of a deadline. */
export type LadderEvent = {
  type: 'deadline_snoozed';
  what: string;
  lastDay: CalendarDate;
  /** Day on which the next notice shall come. */
  until: CalendarDate;
  /** User who takes it upon themselves. */
  by?: string;
};
