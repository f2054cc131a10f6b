import { isOpenMinute, type OpeningHours, openMinuteFrom } from '../calendar/opening-hours.js';
import { hoursOf, ServiceWindow } from '../calendar/service-window.js';
import type { Yen } from '../money/yen.js';
import { resolvePolicy } from '../policies/resolve-policy.js';
import { formatInstant, instantOf } from '../time/instant.js';
import { DAY_MINUTES, instantOfTokyoMinute, tokyoMinuteOf } from '../time/tokyo.js';
import type { Visit } from './visit.js';
import type { VisitChargeInput } from './visit-charge-input.js';
import { labourTotal, type VisitsPolicy } from './visit-runs.js';

/** A visit that may still go on. */
export type RunningVisit = Pick<Visit, 'technician' | 'departedAt'> & {
  completedAt?: string | undefined;
};

/** The facts behind a running surcharge. */
export interface SurchargeMeterInput
  extends Pick<VisitChargeInput, 'window' | 'work' | 'days' | 'policy'> {
  visits: readonly RunningVisit[];
  now: string;
}

/** What the labour costs so far and when it costs more; yen without tax, instants with offset. */
export interface SurchargeMeter {
  soFar: Yen;
  /** The first instant at which completing the work costs more than now; absent when nobody is out or nothing will be charged. */
  nextBlockAt?: string;
  /** By how much it rises then. */
  nextBlockPrice?: Yen;
  /** When the window opens next; absent while it is open. */
  windowOpensAt?: string;
  /** What the labour comes to if the work goes on until then. */
  atOpening?: Yen;
}

/** Far enough for every window to have closed once. */
const HORIZON_MINUTES = 8 * DAY_MINUTES;

function labourAt(
  minute: number,
  input: SurchargeMeterInput,
  hours: OpeningHours,
  policy: VisitsPolicy,
): Yen {
  const departed = input.visits.map((visit, index) => {
    const start = tokyoMinuteOf(instantOf(visit.departedAt));
    const end = visit.completedAt
      ? tokyoMinuteOf(instantOf(visit.completedAt))
      : Math.max(minute, start);
    return { technician: visit.technician, index, departed: start, completed: end, completedMs: 0 };
  });
  return labourTotal(departed, input.work, hours, policy);
}

/** Finds the first minute after `from` whose amount is higher; the amount never falls with time, so halving finds it. */
function firstRise(from: number, amountAt: (minute: number) => Yen): number | undefined {
  const now = amountAt(from);
  let low = from;
  let step = 1;
  while (amountAt(low + step) === now) {
    low += step;
    step *= 2;
    if (low - from > HORIZON_MINUTES) return undefined;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (amountAt(middle) === now) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Shows the surcharge of visits under way: what completing now would cost, when and by how much that
 * rises, and what going on until the window opens would cost. It asks the same functions that price the
 * finished visit, so meter and invoice cannot differ.
 * @see-rule ESP-57
 * @see-rule ESP-107
 */
export function surchargeMeter(input: SurchargeMeterInput): SurchargeMeter {
  const policy = resolvePolicy(input.policy);
  const hours = hoursOf(input.window, { days: input.days, holidayService: policy.holidayService });
  const amountAt = (minute: number): Yen => labourAt(minute, input, hours, policy);
  const now = tokyoMinuteOf(instantOf(input.now));
  const soFar = amountAt(now);
  const underWay = input.visits.some((visit) => visit.completedAt === undefined);
  const rise = underWay ? firstRise(now, amountAt) : undefined;
  const closed = input.window !== ServiceWindow.AlwaysOpen && !isOpenMinute(now, hours);
  const opening = closed ? openMinuteFrom(now, hours) : undefined;
  return {
    soFar,
    ...(rise === undefined
      ? {}
      : {
          nextBlockAt: formatInstant(instantOfTokyoMinute(rise)),
          nextBlockPrice: amountAt(rise) - soFar,
        }),
    ...(opening === undefined
      ? {}
      : {
          windowOpensAt: formatInstant(instantOfTokyoMinute(opening)),
          ...(underWay ? { atOpening: amountAt(opening) } : {}),
        }),
  };
}
