import { BLOCK_MINUTES, FIRST_HOUR_MINUTES } from '../plans/express-support-pack/tariff.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { bandAt, bandEnd, type LabourRun } from './labour-run.js';

/** The settings that the pricing of one stretch reads. */
export type StretchPolicy = Pick<PolicySettings, 'straddlingBlock' | 'startedBlock' | 'baseBand'>;

/** A stretch of chargeable time of one visit. */
export interface ChargeableStretch {
  from: number;
  to: number;
  reason: LabourRun['reason'];
  /** Whether a first-hour amount is charged. */
  firstHour: boolean;
  /** Minutes from the start that a first-hour amount covers, charged here or before. */
  coveredMinutes: number;
  /** Whether work goes on, covered, after `to`; then a block that has not begun before `to` is never charged. */
  endsByOpening: boolean;
}

function blockCount(minutes: number, stretch: ChargeableStretch, policy: StretchPolicy): number {
  switch (policy.startedBlock) {
    case 'started':
      return Math.max(0, Math.ceil(minutes / BLOCK_MINUTES));
    case 'completed':
      return Math.max(0, Math.floor(minutes / BLOCK_MINUTES));
    case 'at-sixty':
      // Only "1時間以上" reads the boundary as inside; it speaks of the hour from departure.
      if (stretch.coveredMinutes === 0 || stretch.endsByOpening) {
        return Math.max(0, Math.ceil(minutes / BLOCK_MINUTES));
      }
      return minutes < 0 ? 0 : Math.floor(minutes / BLOCK_MINUTES) + 1;
  }
}

function pushFirstHour(runs: LabourRun[], stretch: ChargeableStretch, policy: StretchPolicy): void {
  const { from, reason } = stretch;
  if (policy.baseBand === 'departure') {
    const band = bandAt(from);
    runs.push({
      kind: 'first-hour',
      from,
      to: from + FIRST_HOUR_MINUTES,
      band,
      count: 1,
      unitPrice: band.firstHour,
      reason,
    });
    return;
  }
  pushBlocks(runs, 'first-hour', from, FIRST_HOUR_MINUTES / BLOCK_MINUTES, reason, 0);
}

/** Pushes blocks as runs of one band each; the band is that of the minute `bandOffset` into a block. */
function pushBlocks(
  runs: LabourRun[],
  kind: LabourRun['kind'],
  first: number,
  blocks: number,
  reason: LabourRun['reason'],
  bandOffset: number,
): void {
  let start = first;
  let left = blocks;
  while (left > 0) {
    const band = bandAt(start + bandOffset);
    const inBand = Math.ceil((bandEnd(start + bandOffset) - bandOffset - start) / BLOCK_MINUTES);
    const count = Math.min(left, inBand);
    const to = start + count * BLOCK_MINUTES;
    runs.push({ kind, from: start, to, band, count, unitPrice: band.perBlock, reason });
    start = to;
    left -= count;
  }
}

function pushRestartedGrid(
  runs: LabourRun[],
  first: number,
  stretch: ChargeableStretch,
  policy: StretchPolicy,
): void {
  let start = first;
  while (start <= stretch.to) {
    const end = Math.min(bandEnd(start), stretch.to);
    const segment = end === stretch.to ? stretch : { ...stretch, endsByOpening: true };
    pushBlocks(runs, 'blocks', start, blockCount(end - start, segment, policy), stretch.reason, 0);
    if (end === stretch.to) return;
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
export function stretchRuns(stretch: ChargeableStretch, policy: StretchPolicy): LabourRun[] {
  const runs: LabourRun[] = [];
  if (stretch.firstHour) pushFirstHour(runs, stretch, policy);
  const first = stretch.from + stretch.coveredMinutes;
  if (policy.straddlingBlock === 'restart-grid') {
    pushRestartedGrid(runs, first, stretch, policy);
  } else {
    const blocks = blockCount(stretch.to - first, stretch, policy);
    const offset = policy.straddlingBlock === 'next-band' ? BLOCK_MINUTES - 1 : 0;
    pushBlocks(runs, 'blocks', first, blocks, stretch.reason, offset);
  }
  return runs;
}
