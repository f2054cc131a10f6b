import { addDays, dayMs, hourMs, startOfTokyoDay, tokyoDate } from '../time/tokyo-day.js';

export const boardViews = ['hours', 'day', 'week'] as const;
export type BoardView = (typeof boardViews)[number];

export interface BoardRange {
  view: BoardView;
  start: number;
  end: number;
}

/** Where a view begins so that now is in it, with more of the future than of the past. */
export function rangeAround(view: BoardView, nowMs: number): BoardRange {
  if (view === 'hours') {
    const start = Math.floor(nowMs / hourMs) * hourMs - 2 * hourMs;
    return { view, start, end: start + 8 * hourMs };
  }
  const start = startOfTokyoDay(tokyoDate(nowMs));
  return { view, start, end: start + (view === 'day' ? dayMs : 7 * dayMs) };
}

/** One step back or forth: half a window of hours, a day, a week. */
export function shiftRange(range: BoardRange, steps: number): BoardRange {
  const step = { hours: 4 * hourMs, day: dayMs, week: 7 * dayMs }[range.view] * steps;
  return { ...range, start: range.start + step, end: range.end + step };
}

/** The Tokyo dates that the range touches, with the day before for shifts that pass midnight. */
export function datesOf(range: BoardRange): string[] {
  const dates: string[] = [];
  const last = tokyoDate(range.end - 1);
  for (
    let date = tokyoDate(range.start);
    date <= last && dates.length < 9;
    date = addDays(date, 1)
  ) {
    dates.push(date);
  }
  return dates;
}

/** Distance of an instant from the range's begin as a CSS percentage. */
export function percentOf(range: { start: number; end: number }, instantMs: number): number {
  return ((instantMs - range.start) / (range.end - range.start)) * 100;
}

export interface Tick {
  at: number;
  major: boolean;
}

/** Lines of the grid: 15 minutes in the hours view, an hour in the day view, six hours in the week. */
export function ticksOf(range: BoardRange): Tick[] {
  const [minor, major] = {
    hours: [hourMs / 4, hourMs],
    day: [hourMs, 3 * hourMs],
    week: [6 * hourMs, dayMs],
  }[range.view] as [number, number];
  const zero = startOfTokyoDay(tokyoDate(range.start));
  const ticks: Tick[] = [];
  for (let at = zero; at <= range.end; at += minor) {
    if (at >= range.start) ticks.push({ at, major: (at - zero) % major === 0 });
  }
  return ticks;
}
