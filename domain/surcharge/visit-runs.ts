import { isOpenMinute, type OpeningHours } from '../calendar/opening-hours.js';
import { FIRST_HOUR_MINUTES } from '../plans/express-support-pack/tariff.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { type LabourRun, RunList, RunTotal } from './labour-run.js';
import { type LabourPolicy, priceLabour } from './price-labour.js';
import type { CheckedVisit } from './visit.js';

/** The settings that the labour of several visits reads. */
export type VisitsPolicy = LabourPolicy & Pick<PolicySettings, 'visitUnit'>;

/** A visit with its priced runs. */
export interface PricedVisit extends CheckedVisit {
  departedOutside: boolean;
  runs: LabourRun[];
  amount: number;
}

function amountOf(runs: readonly LabourRun[]): number {
  return runs.reduce((sum, run) => sum + run.count * run.unitPrice, 0);
}

/**
 * Prices several visits, in the order of the input. Every person and every departure from the centre has
 * a first hour of its own, or, by policy, all departures of a person on one work order share one (AMB-16).
 * @see-rule ESP-107
 */
export function visitRuns(
  visits: readonly CheckedVisit[],
  work: 'in-scope' | 'excluded',
  hours: OpeningHours,
  policy: VisitsPolicy,
): PricedVisit[] {
  const unused = new Map<string, number>();
  const price = (visit: CheckedVisit): PricedVisit => {
    const shared = policy.visitUnit === 'ticket' ? unused.get(visit.technician) : undefined;
    const list = new RunList();
    const minutes = shared === undefined ? visit : { ...visit, sharedFirstHour: shared };
    priceLabour(list, minutes, work, hours, policy);
    const { runs } = list;
    if (shared !== undefined || runs.some((run) => run.kind === 'first-hour')) {
      const left = (shared ?? FIRST_HOUR_MINUTES) - (visit.completed - visit.departed);
      unused.set(visit.technician, Math.max(0, left));
    }
    const departedOutside = !isOpenMinute(visit.departed, hours);
    return { ...visit, departedOutside, runs, amount: amountOf(runs) };
  };
  const inTime = [...visits].sort((a, b) => a.departed - b.departed || a.index - b.index);
  return inTime.map(price).sort((a, b) => a.index - b.index);
}

/** Adds the labour of several visits without keeping runs; a live display asks this for one instant after the other. */
export function labourTotal(
  visits: readonly CheckedVisit[],
  work: 'in-scope' | 'excluded',
  hours: OpeningHours,
  policy: VisitsPolicy,
): number {
  if (policy.visitUnit === 'ticket') {
    return visitRuns(visits, work, hours, policy).reduce((sum, visit) => sum + visit.amount, 0);
  }
  const total = new RunTotal();
  for (const visit of visits) priceLabour(total, visit, work, hours, policy);
  return total.amount;
}
