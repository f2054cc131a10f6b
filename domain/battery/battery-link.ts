import type { CalendarDate } from '../time/calendar-date.js';

/** What the link of a mail stands for: a notice, by which a battery can be asked for, or a request. */
export type BatteryLink = { notice: CalendarDate } | { request: string };

/** Reads what was put into a link; one that says neither opens nothing. */
export function batteryLinkOf(data: Readonly<Record<string, unknown>>): BatteryLink | undefined {
  const { notice, request } = data;
  if (typeof request === 'string') return { request };
  return typeof notice === 'string' ? { notice } : undefined;
}

/** Gives the id of the one request that a link can make: a notice gives one battery. */
export function requestIdOf(link: BatteryLink): string {
  return 'request' in link ? link.request : `N${link.notice.replaceAll('-', '')}`;
}
