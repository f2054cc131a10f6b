import { addDays, type CalendarDate } from '../../time/calendar-date.js';

/** What a monthly report can hold. */
export const reportItems = ['fault-prevention', 'cpu', 'memory', 'disk', 'ssd-lifetime'] as const;
export type ReportItem = (typeof reportItems)[number];

/** Items that forecast and therefore need a collected past. */
const forecasts: readonly ReportItem[] = ['cpu', 'memory', 'disk', 'ssd-lifetime'];

/**
 * Decides whether a day still lies in the collecting period, in which data are gathered and nothing is
 * forecast; its length in days stands on the web page and is configured. The day of the start is its first.
 * @rule ANA-12
 */
export function isCollecting(
  startedOn: CalendarDate,
  on: CalendarDate,
  collectingDays: number,
): boolean {
  return on >= startedOn && on < addDays(startedOn, collectingDays);
}

/**
 * Gives the items of a machine's report: items about devices it does not have, such as SSDs, are
 * omitted, and during the collecting period every forecast is.
 * @rule ANA-14
 */
export function itemsOfReport(machine: { hasSsd: boolean; collecting: boolean }): ReportItem[] {
  return reportItems.filter((item) => {
    if (item === 'ssd-lifetime' && !machine.hasSsd) return false;
    return !(machine.collecting && forecasts.includes(item));
  });
}
