import { type CalendarDate, dateOfDayNumber, dayNumberOf, isDate } from './calendar-date.js';
import {
  DAY_MINUTES,
  instantOfTokyoMinute,
  MINUTE_MS,
  minuteOfTokyoDay,
  tokyoMinuteOf,
} from './tokyo.js';

const INSTANT_PATTERN =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const LARGEST_OFFSET_MINUTES = 14 * 60;

/**
 * Reads an ISO 8601 instant into milliseconds since the epoch; an offset (`Z` or `±HH:MM`) is required.
 * Gives `undefined` for anything else: no offset, a day or time that does not exist, 24:00, leap seconds.
 */
export function parseInstant(iso: string): number | undefined {
  const match = INSTANT_PATTERN.exec(iso);
  if (!match) return undefined;
  const date = match[1] ?? '';
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (!isDate(date) || hour > 23 || minute > 59 || second > 59) return undefined;
  const sign = match[6];
  const offset = sign ? Number(match[7]) * 60 + Number(match[8]) : 0;
  if (offset > LARGEST_OFFSET_MINUTES || Number(match[8] ?? 0) > 59) return undefined;
  const utcMinute =
    dayNumberOf(date) * DAY_MINUTES + hour * 60 + minute - (sign === '-' ? -offset : offset);
  return utcMinute * MINUTE_MS + second * 1_000 + millisecondsOf(match[5]);
}

function millisecondsOf(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** Writes an epoch in milliseconds as `YYYY-MM-DDTHH:MM:SS+09:00`; fractions of a second are cut off. */
export function formatInstant(instantMs: number): string {
  const seconds = Math.floor((((instantMs % MINUTE_MS) + MINUTE_MS) % MINUTE_MS) / 1_000);
  return `${dateOf(instantMs)}T${timeOf(instantMs)}:${String(seconds).padStart(2, '0')}+09:00`;
}

/** Cuts an instant to its minute, the grain of tariffs and targets (AMB-03). */
export function truncateToMinute(instantMs: number): number {
  return Math.floor(instantMs / MINUTE_MS) * MINUTE_MS;
}

/** Gives the Tokyo date of an instant. */
export function dateOf(instantMs: number): CalendarDate {
  return dateOfDayNumber(Math.floor(tokyoMinuteOf(instantMs) / DAY_MINUTES));
}

/** Gives the Tokyo time of day `HH:MM` of an instant. */
export function timeOf(instantMs: number): string {
  const minute = minuteOfDay(instantMs);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Counts the minutes since midnight in Tokyo, 0 to 1,439. */
export function minuteOfDay(instantMs: number): number {
  return minuteOfTokyoDay(tokyoMinuteOf(instantMs));
}

/** Gives the instant of a Tokyo date and time of day `HH:MM`; `24:00` is the end of the day. */
export function instantAt(date: CalendarDate, time: string): number {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return instantOfTokyoMinute(dayNumberOf(date) * DAY_MINUTES + minute);
}

/** Reads an instant that was checked where it came in; anything else is a bug and throws. */
export function instantOf(iso: string): number {
  const instantMs = parseInstant(iso);
  if (instantMs === undefined) throw new RangeError(`Not an instant with offset: ${iso}`);
  return instantMs;
}
