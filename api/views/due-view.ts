import type { DueRow } from '../../domain/contracts/due-row.js';
import { type CalendarDate, daysBetween } from '../../domain/time/calendar-date.js';

/** A row of the list as somebody reads it on a day: late once its day is over, snoozed until its owner looks again. */
export function dueItemOf(row: DueRow, today: CalendarDate) {
  const daysLeft = daysBetween(today, row.on);
  const snoozed = row.snoozedUntil !== undefined && row.snoozedUntil > today;
  const state = daysLeft < 0 ? 'late' : snoozed ? 'snoozed' : 'open';
  return { ...row, daysLeft, state } as const;
}
export type DueItem = ReturnType<typeof dueItemOf>;

const columns = [
  'on',
  'daysLeft',
  'state',
  'kind',
  'what',
  'contract',
  'plan',
  'customer',
  'customerName',
  'owner',
  'snoozedUntil',
  'amount',
] as const satisfies readonly (keyof DueItem)[];

/** A cell; spreadsheets take one that begins with an operator for a formula, so it gets an apostrophe. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes the list as comma-separated values (RFC 4180) with a byte order mark, which spreadsheets need for Japanese. */
export function dueCsv(items: readonly DueItem[]): string {
  const lines = [
    columns.join(','),
    ...items.map((item) => columns.map((name) => cell(item[name])).join(',')),
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
