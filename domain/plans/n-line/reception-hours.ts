import { isOpenMinute, nextOpening, type OpeningHours } from '../../calendar/opening-hours.js';
import { tokyoMinuteOf } from '../../time/tokyo.js';

const HOUR = 60;

/** Customer centre 0120-769-753: 10:00-19:00, not on Saturdays, Sundays and holidays. */
export const customerCentreHours: OpeningHours = {
  opensMinute: 10 * HOUR,
  closesMinute: 19 * HOUR,
  days: { weekdays: [1, 2, 3, 4, 5], holidays: 'closed', closingDays: [] },
};

/** Days on which Premium reception rests unless the provider names others (AMB-61). */
const YEAR_END = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'] as const;

/** Premium and Concierge reception 0120-949-516: 12:00-21:00 every day except at the turn of the year. */
export function premiumReceptionHours(closingDays: readonly string[] = YEAR_END): OpeningHours {
  return {
    opensMinute: 12 * HOUR,
    closesMinute: 21 * HOUR,
    days: { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'open', closingDays },
  };
}

/** Whether a reception answers at an instant; milliseconds since the epoch. */
export interface ReceptionState {
  open: boolean;
  /** When it opens next; absent while it is open. */
  opensAt?: number;
}

function stateOf(hours: OpeningHours, instantMs: number): ReceptionState {
  if (isOpenMinute(tokyoMinuteOf(instantMs), hours)) return { open: true };
  return { open: false, opensAt: nextOpening(instantMs, hours) };
}

/**
 * Decides whether the customer centre is open at an instant and when it opens next; the closing minute is closed.
 * @rule NLH-34
 */
export function customerCentreAt(instantMs: number): ReceptionState {
  return stateOf(customerCentreHours, instantMs);
}

/**
 * Decides whether Premium and Concierge reception is open at an instant and when it opens next; the closing minute is closed.
 * @rule NLH-153
 */
export function premiumReceptionAt(
  instantMs: number,
  closingDays?: readonly string[],
): ReceptionState {
  return stateOf(premiumReceptionHours(closingDays), instantMs);
}
