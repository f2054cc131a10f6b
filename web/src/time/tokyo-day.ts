export const timeZone = 'Asia/Tokyo';
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

// Japan keeps +09:00 the whole year, so a day's begin needs no time-zone table.
const tokyoOffsetMs = 9 * hourMs;

/** The date in Tokyo (`YYYY-MM-DD`) of an instant in milliseconds. */
export function tokyoDate(instantMs: number): string {
  return new Date(instantMs + tokyoOffsetMs).toISOString().slice(0, 10);
}

/** The instant in milliseconds at which a Tokyo date begins. */
export function startOfTokyoDay(date: string): number {
  return Date.parse(`${date}T00:00:00+09:00`);
}

/** The Tokyo date a number of days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return tokyoDate(startOfTokyoDay(date) + days * dayMs);
}
