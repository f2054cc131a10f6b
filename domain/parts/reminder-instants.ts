import { addDays } from '../time/calendar-date.js';
import { dateOf, formatInstant, instantAt, instantOf } from '../time/instant.js';

/** Days after which a part that has not come back is asked for. */
export const REMINDER_DAYS = [3, 7, 14] as const;

const REMINDER_TIME = '09:00';

/** Gives the instants at which a part used at `usedAt` is asked for: 09:00 in Tokyo on day 3, 7 and 14. */
export function reminderInstants(usedAt: string): { day: 3 | 7 | 14; dueAt: string }[] {
  const usedOn = dateOf(instantOf(usedAt));
  return REMINDER_DAYS.map((day) => ({
    day,
    dueAt: formatInstant(instantAt(addDays(usedOn, day), REMINDER_TIME)),
  }));
}
