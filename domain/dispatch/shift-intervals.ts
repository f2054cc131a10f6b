import type { Shift } from '../reference/reference-data.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { formatInstant, instantAt } from '../time/instant.js';
import type { TimeStretch } from '../time/time-stretch.js';

/**
 * Gives the stretches of one Tokyo day that a shift covers, in order: a shift that passes midnight
 * covers the early hours of the day, from the day before, and its late hours.
 */
export function shiftIntervals(shift: Shift, date: CalendarDate): TimeStretch[] {
  const at = (time: string): string => formatInstant(instantAt(date, time));
  if (shift.from < shift.to) return [{ from: at(shift.from), to: at(shift.to) }];
  const midnight = formatInstant(instantAt(addDays(date, 1), '00:00'));
  const early = { from: at('00:00'), to: at(shift.to) };
  const late = { from: at(shift.from), to: midnight };
  return [early, late].filter((stretch) => stretch.from !== stretch.to);
}
