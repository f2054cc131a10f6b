import {
  BLOCK_MINUTES,
  bandEndOf,
  bandOfMinute,
  FIRST_HOUR_MINUTES,
  type TariffBand,
} from '../plans/express-support-pack/tariff.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { DAY_MINUTES, minuteOfTokyoDay } from '../time/tokyo.js';
import type { ChargeReason, LabourRun, RunSink } from './labour-run.js';

/** The settings that the pricing of one stretch reads. */
export type StretchPolicy = Pick<PolicySettings, 'straddlingBlock' | 'startedBlock' | 'baseBand'>;

/** A stretch of chargeable time of one visit. */
export interface ChargeableStretch {
  from: number;
  to: number;
  reason: ChargeReason;
  /** Whether a first-hour amount is charged. */
  firstHour: boolean;
  /** Minutes from the start that a first-hour amount covers, charged here or before. */
  coveredMinutes: number;
  /** Whether work goes on, covered, after `to`; then a block that has not begun before `to` is never charged. */
  endsByOpening: boolean;
}

const QUARTERS = FIRST_HOUR_MINUTES / BLOCK_MINUTES;

/** Counts started blocks of a number of minutes that is not negative; the division leaves no fraction, so it stays one of integers. */
function startedBlocks(minutes: number): number {
  const begun = minutes % BLOCK_MINUTES;
  const whole = (minutes - begun) / BLOCK_MINUTES;
  return begun === 0 ? whole : whole + 1;
}

/** The band of a minute of the day, and how many blocks begin in it from that minute on. */
interface BandFrom {
  band: TariffBand;
  blocks: number;
}

function bandFrom(minuteOfDay: number): BandFrom {
  const band = bandOfMinute(minuteOfDay);
  return { band, blocks: startedBlocks(bandEndOf(minuteOfDay, band) - minuteOfDay) };
}

/** Looked up instead of divided out for every run: a live display prices the same visit many times a second. */
const bandFromMinute: readonly BandFrom[] = Array.from({ length: DAY_MINUTES }, (_, minute) =>
  bandFrom(minute),
);

/** Counts the blocks of so many minutes; `reachesSixty` where the minutes follow a first hour and work did not become covered. */
function blockCount(
  minutes: number,
  reachesSixty: boolean,
  startedBlock: StretchPolicy['startedBlock'],
): number {
  if (minutes < 0) return 0;
  if (startedBlock === 'completed') return Math.floor(minutes / BLOCK_MINUTES);
  // Only "1時間以上" reads the boundary as inside; it speaks of the hour from departure.
  return startedBlock === 'at-sixty' && reachesSixty
    ? Math.floor(minutes / BLOCK_MINUTES) + 1
    : startedBlocks(minutes);
}

/** Adds blocks as runs of one band each; the band is that of the minute `bandOffset` into a block. */
function addBlocks(
  sink: RunSink,
  kind: LabourRun['kind'],
  first: number,
  blocks: number,
  reason: ChargeReason,
  bandOffset: number,
): void {
  let start = first;
  let left = blocks;
  let deciding = minuteOfTokyoDay(first + bandOffset);
  while (left > 0) {
    const { band, blocks: inBand } = bandFromMinute[deciding] ?? bandFrom(deciding);
    const count = Math.min(left, inBand);
    const minutes = count * BLOCK_MINUTES;
    sink.add(kind, start, start + minutes, band, count, band.perBlock, reason);
    start += minutes;
    left -= count;
    deciding += minutes;
    if (deciding >= DAY_MINUTES) deciding -= DAY_MINUTES;
  }
}

function addFirstHour(sink: RunSink, stretch: ChargeableStretch, policy: StretchPolicy): void {
  const { from, reason } = stretch;
  if (policy.baseBand === 'departure') {
    const band = bandOfMinute(minuteOfTokyoDay(from));
    sink.add('first-hour', from, from + FIRST_HOUR_MINUTES, band, 1, band.firstHour, reason);
  } else {
    addBlocks(sink, 'first-hour', from, QUARTERS, reason, 0);
  }
}

function addRestartedGrid(
  sink: RunSink,
  stretch: ChargeableStretch,
  reachesSixty: boolean,
  policy: StretchPolicy,
): void {
  let start = stretch.from + stretch.coveredMinutes;
  while (start <= stretch.to) {
    const ofDay = minuteOfTokyoDay(start);
    const bandEnd = start + bandEndOf(ofDay, bandOfMinute(ofDay)) - ofDay;
    const end = Math.min(bandEnd, stretch.to);
    const isLast = end === stretch.to;
    const blocks = blockCount(end - start, reachesSixty && isLast, policy.startedBlock);
    addBlocks(sink, 'blocks', start, blocks, stretch.reason, 0);
    if (isLast) return;
    start = end;
  }
}

/**
 * Prices one chargeable stretch: a first-hour amount at the band of its start where one is due, then
 * 15-minute blocks, each at the add-on rate of the band in which it begins; work that continues into
 * the next band goes on at that band's add-on rate without a new first hour (AMB-12, 13, 14).
 * @rule ESP-109
 * @see-rule ESP-107
 */
export function priceStretch(
  sink: RunSink,
  stretch: ChargeableStretch,
  policy: StretchPolicy,
): void {
  if (stretch.firstHour) addFirstHour(sink, stretch, policy);
  const reachesSixty = stretch.coveredMinutes > 0 && !stretch.endsByOpening;
  if (policy.straddlingBlock === 'restart-grid') {
    addRestartedGrid(sink, stretch, reachesSixty, policy);
    return;
  }
  const first = stretch.from + stretch.coveredMinutes;
  const blocks = blockCount(stretch.to - first, reachesSixty, policy.startedBlock);
  const offset = policy.straddlingBlock === 'next-band' ? BLOCK_MINUTES - 1 : 0;
  addBlocks(sink, 'blocks', first, blocks, stretch.reason, offset);
}
