import type { RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';

/** The return that a completed replacement opens. */
export interface UsedBatteryReturn {
  request: string;
  openedOn: CalendarDate;
  owner: 'provider';
  because: RuleId[];
}

/**
 * Opens the return of a replaced battery on the day of the replacement: the old battery belongs to the
 * provider from then on, and the technician takes it along (AMB-55).
 * @rule UPS-50
 */
export function openUsedBatteryReturn(
  request: string,
  replacedOn: CalendarDate,
): UsedBatteryReturn {
  return { request, openedOn: replacedOn, owner: 'provider', because: ['UPS-50'] };
}
