import { addDays, type CalendarDate } from '../time/calendar-date.js';

/** Something that waits for a customer: since when, the last reminder, a day until which to leave them alone. */
export interface Waiting {
  since: CalendarDate;
  remindedOn?: CalendarDate;
  snoozedUntil?: CalendarDate;
}

/**
 * Gives the day of the next reminder: the end of a snooze, else so many days after the beginning as the
 * ladder says; what has begun without a word is told on its first day, too. Nothing once the ladder is
 * through.
 */
export function reminderDay(
  { since, remindedOn, snoozedUntil }: Waiting,
  ladder: readonly number[],
): CalendarDate | undefined {
  if (snoozedUntil !== undefined) return snoozedUntil;
  if (ladder.length === 0) return undefined;
  return [0, ...ladder]
    .map((days) => addDays(since, days))
    .find((day) => remindedOn === undefined || day > remindedOn);
}
