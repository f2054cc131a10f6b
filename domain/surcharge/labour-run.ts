import { bandOfMinute, nightBand, type TariffBand } from '../plans/express-support-pack/tariff.js';
import { DAY_MINUTES } from '../time/tokyo.js';

/** A run of equally priced time of one visit, in Tokyo minutes `[from, to)`; `to` is the end of the billed block. */
export interface LabourRun {
  kind: 'first-hour' | 'blocks';
  from: number;
  to: number;
  band: TariffBand;
  /** 15-minute blocks of a `blocks` run; quarters of the hour in a split first hour; 1 for an unsplit one. */
  count: number;
  unitPrice: number;
  /** What put this time outside the covered service: the whole visit, a departure, or the closing of the window. */
  reason: 'whole-visit' | 'departed-outside' | 'overrun';
}

/** Gives the tariff row of a Tokyo minute. */
export function bandAt(minute: number): TariffBand {
  return bandOfMinute(minute - Math.floor(minute / DAY_MINUTES) * DAY_MINUTES);
}

/** Gives the next minute after `minute` at which another tariff row begins. */
export function bandEnd(minute: number): number {
  const day = Math.floor(minute / DAY_MINUTES);
  const ofDay = minute - day * DAY_MINUTES;
  const band = bandOfMinute(ofDay);
  const end = band === nightBand && ofDay < nightBand.from ? band.to - DAY_MINUTES : band.to;
  return day * DAY_MINUTES + end;
}

/** Adds the amounts of runs, in yen without tax. */
export function labourAmount(runs: readonly LabourRun[]): number {
  let sum = 0;
  for (const run of runs) sum += run.count * run.unitPrice;
  return sum;
}
