import { addYears, type CalendarDate } from '../time/calendar-date.js';

/** The replacement cycle (交換周期) and the floor after a replacement, both two years. */
export const BATTERY_CYCLE_YEARS = 2;

/**
 * Gives the n-th anniversary of the cycle, always from the original date so that 29 February comes
 * back in leap years (AMB-06).
 */
export function batteryAnniversary(cycleFrom: CalendarDate, n: number): CalendarDate {
  return addYears(cycleFrom, n * BATTERY_CYCLE_YEARS);
}

/** Gives the first anniversary later than a day. */
export function firstAnniversaryAfter(cycleFrom: CalendarDate, day: CalendarDate): CalendarDate {
  const years = Number(day.slice(0, 4)) - Number(cycleFrom.slice(0, 4));
  let n = Math.max(1, Math.floor(years / BATTERY_CYCLE_YEARS));
  while (batteryAnniversary(cycleFrom, n) <= day) n += 1;
  return batteryAnniversary(cycleFrom, n);
}

/** Gives the earliest date that the two-year floor leaves after a replacement, or `undefined` without one. */
export function replacementFloor(lastOn: CalendarDate | undefined): CalendarDate | undefined {
  return lastOn === undefined ? undefined : addYears(lastOn, BATTERY_CYCLE_YEARS);
}
