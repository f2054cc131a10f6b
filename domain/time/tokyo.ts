/** Milliseconds of one minute, the finest grain in which rules count (AMB-03). */
export const MINUTE_MS = 60_000;

/** Minutes of one hour. */
export const HOUR_MINUTES = 60;

/** Minutes of one day; Tokyo has no daylight saving time, so every day has as many. */
export const DAY_MINUTES = 1_440;

/** Minutes by which Asia/Tokyo is ahead of UTC on every date that Genba handles. */
export const TOKYO_OFFSET_MINUTES = 540;

/** Milliseconds by which Asia/Tokyo is ahead of UTC. */
export const TOKYO_OFFSET_MS = TOKYO_OFFSET_MINUTES * MINUTE_MS;

/** Counts whole Tokyo minutes since 1970-01-01T00:00+09:00 for an epoch in milliseconds; seconds are cut off (AMB-03). */
export function tokyoMinuteOf(instantMs: number): number {
  return Math.floor((instantMs + TOKYO_OFFSET_MS) / MINUTE_MS);
}

/** Gives the epoch in milliseconds at which a Tokyo minute begins. */
export function instantOfTokyoMinute(tokyoMinute: number): number {
  return tokyoMinute * MINUTE_MS - TOKYO_OFFSET_MS;
}

/** Gives the minute of the day, 0 to 1,439, of a Tokyo minute. */
export function minuteOfTokyoDay(tokyoMinute: number): number {
  const minute = tokyoMinute % DAY_MINUTES;
  return minute < 0 ? minute + DAY_MINUTES : minute;
}
