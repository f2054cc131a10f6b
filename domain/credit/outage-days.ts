import { type CalendarDate, dateOfDayNumber } from '../time/calendar-date.js';
import { DAY_MINUTES } from '../time/tokyo.js';
import { type MinuteSpan, minuteAfterNet, netMinutes } from './excluded-time.js';

/** How an outage's minutes turn into days; both readings of AMB-25. */
export const OutageDayReading = { Elapsed: 'elapsed', Calendar: 'calendar' } as const;
export type OutageDayReading = (typeof OutageDayReading)[keyof typeof OutageDayReading];

/** Minutes between the moment of knowledge and the first midnight, which only the calendar reading leaves out. */
function leadMinutes(outage: MinuteSpan, reading: OutageDayReading): number {
  if (reading === OutageDayReading.Elapsed) return 0;
  return Math.ceil(outage.from / DAY_MINUTES) * DAY_MINUTES - outage.from;
}

/** Counts the complete days of an outage, net of excluded stretches: 24-hour units from its start, or whole calendar days. */
export function completeDays(
  outage: MinuteSpan,
  excluded: readonly MinuteSpan[],
  reading: OutageDayReading,
): number {
  const minutes = netMinutes(outage, excluded) - leadMinutes(outage, reading);
  return Math.max(0, Math.floor(minutes / DAY_MINUTES));
}

/** Gives the minute at which an outage has lasted `days` complete days, or `undefined` when it ends before. */
export function minuteOfCompletion(
  outage: MinuteSpan,
  excluded: readonly MinuteSpan[],
  reading: OutageDayReading,
  days: number,
): number | undefined {
  return minuteAfterNet(outage, excluded, leadMinutes(outage, reading) + days * DAY_MINUTES);
}

/** Gives the Tokyo date on which each complete day from `first` (counted from 0) to before `end` begins. */
export function beginningsOfDays(
  outage: MinuteSpan,
  excluded: readonly MinuteSpan[],
  reading: OutageDayReading,
  first: number,
  end: number,
): CalendarDate[] {
  const lead = leadMinutes(outage, reading);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    // One minute further and back: a day that would begin where an excluded stretch begins, begins after it.
    const net = lead + (first + index) * DAY_MINUTES + 1;
    const minute = (minuteAfterNet(outage, excluded, net) ?? outage.from + net) - 1;
    return dateOfDayNumber(Math.floor(minute / DAY_MINUTES));
  });
}
