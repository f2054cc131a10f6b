import { DAY_MINUTES, instantOfTokyoMinute, tokyoMinuteOf } from '../time/tokyo.js';
import {
  countOpenDays,
  type DayCalendar,
  isOpenDay,
  nextOpenDay,
  nthOpenDay,
} from './day-calendar.js';

/** The same hours on every day that a calendar counts; half open: the closing minute is closed (AMB-03). */
export interface OpeningHours {
  opensMinute: number;
  closesMinute: number;
  days: DayCalendar;
}

/** Half-open stretch of Tokyo minutes. */
export interface Stretch {
  from: number;
  to: number;
}

function dayOf(minute: number): number {
  return Math.floor(minute / DAY_MINUTES);
}

/** Decides whether a Tokyo minute lies in the hours. */
export function isOpenMinute(minute: number, hours: OpeningHours): boolean {
  const day = dayOf(minute);
  const ofDay = minute - day * DAY_MINUTES;
  return ofDay >= hours.opensMinute && ofDay < hours.closesMinute && isOpenDay(day, hours.days);
}

/** Gives the first open minute at or after a Tokyo minute. */
export function openMinuteFrom(minute: number, hours: OpeningHours): number {
  const day = dayOf(minute);
  const ofDay = minute - day * DAY_MINUTES;
  if (ofDay < hours.closesMinute && isOpenDay(day, hours.days)) {
    return Math.max(minute, day * DAY_MINUTES + hours.opensMinute);
  }
  return nextOpenDay(day, hours.days) * DAY_MINUTES + hours.opensMinute;
}

/** Gives the minute at which an open minute's day closes. */
export function closingOf(openMinute: number, hours: OpeningHours): number {
  return dayOf(openMinute) * DAY_MINUTES + hours.closesMinute;
}

/** Gives the stretches of `[from, to)` that lie outside the hours, in order; days without gaps between them are never split. */
export function closedStretches(from: number, to: number, hours: OpeningHours): Stretch[] {
  const stretches: Stretch[] = [];
  let cursor = from;
  while (cursor < to) {
    const opens = openMinuteFrom(cursor, hours);
    if (opens > cursor) stretches.push({ from: cursor, to: Math.min(opens, to) });
    cursor = closingOf(opens, hours);
  }
  return stretches;
}

/** Counts the open minutes of a day that lie before a minute of it. */
function openMinutesBefore(minute: number, day: number, hours: OpeningHours): number {
  const sinceOpening = minute - day * DAY_MINUTES - hours.opensMinute;
  if (sinceOpening <= 0 || !isOpenDay(day, hours.days)) return 0;
  return Math.min(sinceOpening, hours.closesMinute - hours.opensMinute);
}

/** Counts the open minutes in `[from, to)`: whole days by their number, only the two ends by the clock. */
export function countOpenMinutes(from: number, to: number, hours: OpeningHours): number {
  if (to <= from) return 0;
  const perDay = hours.closesMinute - hours.opensMinute;
  const firstDay = dayOf(from);
  const lastDay = dayOf(to);
  return (
    countOpenDays(firstDay, lastDay, hours.days) * perDay +
    openMinutesBefore(to, lastDay, hours) -
    openMinutesBefore(from, firstDay, hours)
  );
}

/** Gives the Tokyo minute at which so many open minutes have passed; a stretch that ends with the day ends at the closing minute. */
export function addOpenMinutes(from: number, minutes: number, hours: OpeningHours): number {
  const start = openMinuteFrom(from, hours);
  const leftToday = closingOf(start, hours) - start;
  if (minutes <= leftToday) return start + minutes;
  const perDay = hours.closesMinute - hours.opensMinute;
  const rest = minutes - leftToday;
  const days = Math.ceil(rest / perDay);
  const lastDay = nthOpenDay(dayOf(start), days, hours.days);
  return lastDay * DAY_MINUTES + hours.opensMinute + rest - (days - 1) * perDay;
}

/** Gives the first open instant at or after an instant, in milliseconds. */
export function nextOpening(instantMs: number, hours: OpeningHours): number {
  return instantOfTokyoMinute(openMinuteFrom(tokyoMinuteOf(instantMs), hours));
}
