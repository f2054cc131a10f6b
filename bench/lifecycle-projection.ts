import { freemem, totalmem } from 'node:os';
import type { Footprint } from './contract-ground.js';

/** What one size of book measured; rates per second, footprints in bytes per open contract. */
export interface LifecycleFigures {
  count: number;
  bareStarts: number;
  starts: number;
  opened: number;
  wakeUps: number;
  each: Footprint;
  /** Bytes on disk per contract once the store has written all. */
  storeDisk: number;
}

const MILLION = 1_000_000;
const GIGABYTE = 1_024 ** 3;
/** Days of its own that a monthly invoiced contract has in a year, beside its yearly ones. */
const WAKE_UPS_A_YEAR = 14;

function kilobytes(bytes: number): string {
  return `${(bytes / 1_024).toFixed(1)} KB`;
}

function printSize({
  count,
  bareStarts,
  starts,
  opened,
  wakeUps,
  each,
  storeDisk,
}: LifecycleFigures): void {
  console.log(`${count} open contracts`);
  console.log(
    `  started ${starts.toFixed(0)}/s without a worker, ${(starts / bareStarts).toFixed(2)} x bare starts (${bareStarts.toFixed(0)}/s)`,
  );
  console.log(`  opened and published by one worker ${opened.toFixed(0)}/s`);
  console.log(
    `  wake-ups ${wakeUps.toFixed(0)}/s (a day that came while no worker ran: open, do, publish)`,
  );
  console.log(
    `  each: Temporal ${kilobytes(each.temporalMemory)} memory, ${kilobytes(each.temporalDisk)} disk; ` +
      `store ${kilobytes(each.storeMemory)} memory, ${kilobytes(storeDisk)} disk`,
  );
}

/** Prints the figures, and what a million contracts would need against what was measured. */
export function printProjection(figures: readonly LifecycleFigures[], spreadSeconds: number): void {
  figures.forEach(printSize);
  const largest = figures.at(-1);
  if (!largest) return;
  const { each, wakeUps, starts, storeDisk } = largest;
  const memory = ((each.temporalMemory + each.storeMemory) * MILLION) / GIGABYTE;
  const disk = ((each.temporalDisk + storeDisk) * MILLION) / GIGABYTE;
  const usualNight = (MILLION * WAKE_UPS_A_YEAR) / 365 / spreadSeconds;
  const worstNight = MILLION / spreadSeconds;
  console.log(`${MILLION} open contracts, projected in line from ${largest.count}`);
  console.log(`  memory ${memory.toFixed(1)} GB, disk ${disk.toFixed(1)} GB`);
  console.log(`  start of the book ${(MILLION / starts / 3_600).toFixed(1)} h`);
  const needs: [what: string, share: number][] = [
    [`memory, of ${(totalmem() / GIGABYTE).toFixed(0)} GB here`, (memory * GIGABYTE) / totalmem()],
    [`a usual night's wake-ups, ${usualNight.toFixed(1)}/s for two hours`, usualNight / wakeUps],
    [`all on one midnight, ${worstNight.toFixed(0)}/s for two hours`, worstNight / wakeUps],
  ];
  for (const [what, share] of needs) console.log(`  ${what}: ${share.toFixed(2)} x what there is`);
  const first = needs.reduce((worst, need) => (need[1] > worst[1] ? need : worst));
  console.log(`  breaks first: ${first[0]}${first[1] < 1 ? ' (nothing does)' : ''}`);
  console.log(`  (free memory now ${(freemem() / GIGABYTE).toFixed(1)} GB)`);
}
