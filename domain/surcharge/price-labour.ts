import {
  closedStretches,
  closingOf,
  isOpenMinute,
  type OpeningHours,
  openMinuteFrom,
} from '../calendar/opening-hours.js';
import { FIRST_HOUR_MINUTES } from '../plans/express-support-pack/tariff.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { RunSink } from './labour-run.js';
import { priceStretch, type StretchPolicy } from './price-stretch.js';

/** The settings that the charge of one visit reads. */
export type LabourPolicy = StretchPolicy &
  Pick<PolicySettings, 'overrun' | 'earlyDeparture' | 'excludedInsideWindow'>;

/** One departure of one technician in Tokyo minutes. */
export interface VisitMinutes {
  departed: number;
  completed: number;
  /** Minutes of a first hour already charged for this technician that are still unused; absent when a new one is due. */
  sharedFirstHour?: number;
}

function priceWhole(sink: RunSink, visit: VisitMinutes, policy: LabourPolicy): void {
  const stretch = {
    from: visit.departed,
    to: visit.completed,
    reason: 'whole-visit',
    firstHour: visit.sharedFirstHour === undefined,
    coveredMinutes: visit.sharedFirstHour ?? FIRST_HOUR_MINUTES,
    endsByOpening: false,
  } as const;
  priceStretch(sink, stretch, policy);
}

/** Prices a stretch outside the hours: it begins with the departure, or with the closing of the window. */
function priceOutside(
  sink: RunSink,
  visit: VisitMinutes,
  from: number,
  until: number,
  policy: LabourPolicy,
): void {
  const overrun = from !== visit.departed;
  if (overrun && policy.overrun === 'none') return;
  const fresh = policy.overrun === 'fresh-base';
  const firstHourMinutes = overrun ? FIRST_HOUR_MINUTES : visit.sharedFirstHour;
  const to = Math.min(until, visit.completed);
  const stretch = {
    from,
    to,
    reason: overrun ? 'overrun' : 'departed-outside',
    firstHour: overrun ? fresh : visit.sharedFirstHour === undefined,
    coveredMinutes: overrun && !fresh ? 0 : (firstHourMinutes ?? FIRST_HOUR_MINUTES),
    endsByOpening: to < visit.completed,
  } as const;
  priceStretch(sink, stretch, policy);
}

/** Decides whether a reading charges a visit in scope throughout: after an early departure, or because of an overrun. */
function isChargedWhole(
  departed: number,
  end: number,
  hours: OpeningHours,
  policy: LabourPolicy,
): boolean {
  if (policy.earlyDeparture === 'day-band' && !isOpenMinute(departed, hours)) return true;
  return (
    policy.overrun === 'whole-visit' &&
    closedStretches(departed, end, hours).some((stretch) => stretch.from > departed)
  );
}

/**
 * Prices the labour of one departure of one technician, from the departure from the centre to the
 * completion of the work; travel back is no part of it. Excluded work is charged throughout;
 * work in scope only outside the hours: the stretch that begins with the departure with a first hour,
 * each later one from the closing time in blocks (AMB-15, 16, 17, 56). Travel out counts, so a departure
 * before the window opens is charged although the work itself begins inside it.
 * @rule ESP-57
 * @rule ESP-107
 * @rule ESP-110
 */
export function priceLabour(
  sink: RunSink,
  visit: VisitMinutes,
  work: 'in-scope' | 'excluded',
  hours: OpeningHours,
  policy: LabourPolicy,
): void {
  if (work === 'excluded' && policy.excludedInsideWindow === 'charged') {
    priceWhole(sink, visit, policy);
    return;
  }
  // A visit that ends in the minute of its departure has departed all the same.
  const end = Math.max(visit.completed, visit.departed + 1);
  if (isChargedWhole(visit.departed, end, hours, policy)) {
    priceWhole(sink, visit, policy);
    return;
  }
  // The stretches are walked, not collected: a running meter asks many times a second.
  let cursor = visit.departed;
  while (cursor < end) {
    const opens = openMinuteFrom(cursor, hours);
    if (opens > cursor) priceOutside(sink, visit, cursor, opens, policy);
    cursor = closingOf(opens, hours);
  }
}
