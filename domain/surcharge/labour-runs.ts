import { closedStretches, type OpeningHours } from '../calendar/opening-hours.js';
import { FIRST_HOUR_MINUTES } from '../plans/express-support-pack/tariff.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { LabourRun } from './labour-run.js';
import { type StretchPolicy, stretchRuns } from './stretch-runs.js';

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
export function labourRuns(
  visit: VisitMinutes,
  work: 'in-scope' | 'excluded',
  hours: OpeningHours,
  policy: LabourPolicy,
): LabourRun[] {
  const { departed, completed } = visit;
  const firstHour = visit.sharedFirstHour === undefined;
  const fromDeparture = {
    from: departed,
    firstHour,
    coveredMinutes: visit.sharedFirstHour ?? FIRST_HOUR_MINUTES,
  };
  const whole = {
    ...fromDeparture,
    to: completed,
    reason: 'whole-visit',
    endsByOpening: false,
  } as const;
  if (work === 'excluded' && policy.excludedInsideWindow === 'charged')
    return stretchRuns(whole, policy);

  // A visit that ends in the minute of its departure has departed all the same.
  const closed = closedStretches(departed, Math.max(completed, departed + 1), hours);
  const departedOutside = closed[0]?.from === departed;
  if (departedOutside && policy.earlyDeparture === 'day-band') return stretchRuns(whole, policy);
  if (policy.overrun === 'whole-visit' && closed.length > (departedOutside ? 1 : 0)) {
    return stretchRuns(whole, policy);
  }
  const runs: LabourRun[] = [];
  for (const stretch of closed) {
    const to = Math.min(stretch.to, completed);
    const endsByOpening = to < completed;
    if (stretch.from === departed) {
      runs.push(
        ...stretchRuns({ ...fromDeparture, to, reason: 'departed-outside', endsByOpening }, policy),
      );
    } else if (policy.overrun !== 'none') {
      const fresh = policy.overrun === 'fresh-base';
      const coveredMinutes = fresh ? FIRST_HOUR_MINUTES : 0;
      runs.push(
        ...stretchRuns(
          {
            from: stretch.from,
            to,
            reason: 'overrun',
            firstHour: fresh,
            coveredMinutes,
            endsByOpening,
          },
          policy,
        ),
      );
    }
  }
  return runs;
}
