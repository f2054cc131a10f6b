import { addDays } from '../time/tokyo-day.js';

/** The rows of one week; `overdue` stands before them all. */
export interface Week<Row> {
  /** Monday of the week, or `overdue`. */
  id: string;
  rows: Row[];
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** Puts rows, which are in the order of their days, into weeks; what lies before today is overdue. */
export function byWeek<Row extends { on: string }>(
  rows: readonly Row[],
  today: string,
): Week<Row>[] {
  const weeks: Week<Row>[] = [];
  for (const row of rows) {
    const id = row.on < today ? 'overdue' : mondayOf(row.on);
    const last = weeks.at(-1);
    if (last?.id === id) last.rows.push(row);
    else weeks.push({ id, rows: [row] });
  }
  return weeks;
}
