import type { PolicySettings } from '../policies/policy-table.js';
import { DAY_MINUTES, instantOfTokyoMinute, tokyoMinuteOf } from '../time/tokyo.js';
import type { DayCalendar } from './day-calendar.js';
import { closingOf, isOpenMinute, type OpeningHours, openMinuteFrom } from './opening-hours.js';

/** The contracted hours written on the registration card. */
export const ServiceWindow = { NineFive: '9x5', TwelveFive: '12x5', AlwaysOpen: '24x7' } as const;
export type ServiceWindow = (typeof ServiceWindow)[keyof typeof ServiceWindow];

/** Decides whether something names a contracted window. */
export function isServiceWindow(name: unknown): name is ServiceWindow {
  return Object.values<unknown>(ServiceWindow).includes(name);
}

/** What the registration card and the contract's policies add to a window. */
export interface WindowOptions {
  /** The five weekdays of the card, 1 Monday … 7 Sunday; Monday to Friday unless stated (AMB-10). */
  days?: readonly number[] | undefined;
  /** Whether national holidays within those days are service days (AMB-10). */
  holidayService?: PolicySettings['holidayService'] | undefined;
}

/** Whether a window is open at an instant and when that changes; milliseconds since the epoch. */
export interface WindowState {
  open: boolean;
  /** When it opens next; absent while it is open. */
  opensAt?: number;
  /** When it closes; absent while it is closed and for a window that never closes. */
  closesAt?: number;
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;
const EVERY_DAY: DayCalendar = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  holidays: 'open',
  closingDays: [],
};
const OPENS = 8 * 60 + 30;

const fiveDays: DayCalendar = { weekdays: MONDAY_TO_FRIDAY, holidays: 'open', closingDays: [] };
const fiveDaysWithoutHolidays: DayCalendar = { ...fiveDays, holidays: 'closed' };

/** Closing times by the clock, not by the name: "12 hours" is 08:30-21:00 (AMB-11). */
const CLOSES = { '9x5': 17 * 60 + 30, '12x5': 21 * 60 } as const;

const alwaysOpen: OpeningHours = { opensMinute: 0, closesMinute: DAY_MINUTES, days: EVERY_DAY };
const standardHours = {
  '9x5': { opensMinute: OPENS, closesMinute: CLOSES['9x5'], days: fiveDays },
  '12x5': { opensMinute: OPENS, closesMinute: CLOSES['12x5'], days: fiveDays },
  '24x7': alwaysOpen,
} as const satisfies Record<ServiceWindow, OpeningHours>;

/**
 * Gives the hours of a contracted window: 08:30-17:30 or 08:30-21:00 on five days a week (national
 * holidays and year-end closing days are service days unless the policy says otherwise), or always.
 * @rule ESP-15
 * @rule ESP-16
 * @rule ESP-17
 */
export function hoursOf(window: ServiceWindow, options: WindowOptions = {}): OpeningHours {
  if (window === ServiceWindow.AlwaysOpen) return alwaysOpen;
  const closed = options.holidayService === 'closed';
  if (!options.days && !closed) return standardHours[window];
  const days = closed ? fiveDaysWithoutHolidays : fiveDays;
  return {
    opensMinute: OPENS,
    closesMinute: CLOSES[window],
    days: options.days ? { ...days, weekdays: options.days } : days,
  };
}

/** Decides whether a window is open at an instant and when it closes or opens next; the closing minute itself is closed. */
export function windowAt(
  window: ServiceWindow,
  instantMs: number,
  options: WindowOptions = {},
): WindowState {
  if (window === ServiceWindow.AlwaysOpen) return { open: true };
  const hours = hoursOf(window, options);
  const minute = tokyoMinuteOf(instantMs);
  return isOpenMinute(minute, hours)
    ? { open: true, closesAt: instantOfTokyoMinute(closingOf(minute, hours)) }
    : { open: false, opensAt: instantOfTokyoMinute(openMinuteFrom(minute, hours)) };
}
