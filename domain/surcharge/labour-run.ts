import type { TariffBand } from '../plans/express-support-pack/tariff.js';

/** What put time outside the covered service: the whole visit, a departure, or the closing of the window. */
export type ChargeReason = 'whole-visit' | 'departed-outside' | 'overrun';

/** A run of equally priced time of one visit, in Tokyo minutes `[from, to)`; `to` is the end of the billed block. */
export interface LabourRun {
  kind: 'first-hour' | 'blocks';
  from: number;
  to: number;
  band: TariffBand;
  /** 15-minute blocks of a `blocks` run; quarters of the hour in a split first hour; 1 for an unsplit one. */
  count: number;
  unitPrice: number;
  reason: ChargeReason;
}

/** Takes the runs of a visit as they are priced; a total needs no objects, an explanation keeps them. */
export interface RunSink {
  add(
    kind: LabourRun['kind'],
    from: number,
    to: number,
    band: TariffBand,
    count: number,
    unitPrice: number,
    reason: ChargeReason,
  ): void;
}

/** Keeps every run. */
export class RunList implements RunSink {
  readonly runs: LabourRun[] = [];

  add(
    kind: LabourRun['kind'],
    from: number,
    to: number,
    band: TariffBand,
    count: number,
    unitPrice: number,
    reason: ChargeReason,
  ): void {
    this.runs.push({ kind, from, to, band, count, unitPrice, reason });
  }
}

/** Keeps the amount only, in yen without tax. */
export class RunTotal implements RunSink {
  amount = 0;

  add(
    _kind: LabourRun['kind'],
    _from: number,
    _to: number,
    _band: TariffBand,
    count: number,
    unitPrice: number,
  ): void {
    this.amount += count * unitPrice;
  }
}
